package org.examwright.generation.extracts;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Knowledge;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;

/** The extracts of a course, beside the facts that its notes tell. */
public final class Documents {
    private static final String HELD = "extracts";
    private static final String NOTES = "what the notes tell";
    private static final String READ = "extracts that can be set";

    private static final Knowledge NOTHING =
            new Knowledge(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of());

    private Documents() {}

    /**
     * Lays the extracts of a course on its ground.
     *
     * @param notes what the course knows without them
     */
    public static Ground lay(Ground ground, Knowledge notes, List<Document> documents) {
        ground.once(NOTES, () -> notes);
        ground.once(HELD, () -> List.copyOf(documents));
        return ground;
    }

    /**
     * What the notes tell without the extracts. What an extract says is its author's word: no
     * question may take it for a fact that nothing else tells.
     */
    public static Knowledge without(Knowledge knowledge, List<Document> documents) {
        Set<SourceId> extracts =
                documents.stream().map(Document::id).collect(Collectors.toUnmodifiableSet());
        if (extracts.isEmpty()) {
            return knowledge;
        }
        return new Knowledge(
                knowledge.topics(),
                knowledge.themes(),
                told(knowledge.actors(), extracts),
                told(knowledge.events(), extracts),
                told(knowledge.terms(), extracts),
                told(knowledge.figures(), extracts),
                told(knowledge.statements(), extracts),
                told(knowledge.relations(), extracts),
                knowledge.confusable(),
                knowledge.disputes());
    }

    private static <T extends Fact> List<T> told(List<T> facts, Set<SourceId> extracts) {
        return facts.stream()
                .filter(
                        fact ->
                                fact.evidence().isEmpty()
                                        || !fact.evidence().stream()
                                                .map(Evidence::sourceId)
                                                .allMatch(extracts::contains))
                .toList();
    }

    /** Those that can be set, in an order that no id has a part in. */
    public static List<Piece> pieces(Ground ground) {
        return ground.once(
                READ,
                () ->
                        held(ground).stream()
                                .flatMap(document -> Piece.of(document).stream())
                                .sorted(
                                        Comparator.comparing(Piece::name)
                                                .thenComparing(Piece::text))
                                .toList());
    }

    /** Why no question of a pattern can be asked, as a shortfall says it. */
    public static String whyNone(Ground ground, String otherwise) {
        if (held(ground).isEmpty()) {
            return "no source of kind EXTRACT with provenance";
        }
        return pieces(ground).isEmpty() ? "no extract has between 30 and 450 words" : otherwise;
    }

    /** What the course knows without the extracts. */
    static Knowledge notes(Ground ground) {
        return ground.once(NOTES, () -> NOTHING);
    }

    private static List<Document> held(Ground ground) {
        return ground.once(HELD, List::of);
    }
}
