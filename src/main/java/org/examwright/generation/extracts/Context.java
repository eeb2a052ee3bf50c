package org.examwright.generation.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Naming;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Statement;
import org.examwright.questions.MarkScheme;

/** What the course itself tells of a matter, to hold extracts against. */
public record Context(List<Tale> tales) {
    private static final int NEW_WORDS = 3;

    /**
     * A fact as a sentence with its full stop.
     *
     * @param favourable whether its wording praises the matter; null where it does neither
     */
    public record Tale(
            Fact fact, String sentence, @org.jspecify.annotations.Nullable Boolean favourable) {
        /** As indicative content. */
        public MarkScheme.Claim claim(String lead) {
            return new MarkScheme.Claim(lead + sentence, fact.quotes());
        }
    }

    /** The events and statements of the course that name the matter. */
    public static Context of(Ground ground, Matter matter) {
        List<Tale> tales = new ArrayList<>();
        for (Happening happening : Naming.events(Documents.notes(ground), matter::in)) {
            tales.add(tale(happening.event(), happening.told(), happening.label(), matter));
        }
        for (Statement statement : ground.statements()) {
            String text = Words.capitalised(statement.text());
            if (matter.in(text) && Words.count(text) >= NEW_WORDS) {
                tales.add(tale(statement, text.endsWith(".") ? text : text + ".", text, matter));
            }
        }
        return new Context(List.copyOf(tales));
    }

    private static Tale tale(Fact fact, String sentence, String text, Matter matter) {
        if (fact.evidence().isEmpty()) {
            return new Tale(fact, sentence, null);
        }
        Said said = new Said(text, fact.evidence().getFirst(), "");
        return new Tale(
                fact, sentence, Tone.of(said, matter).map(Judgement::favourable).orElse(null));
    }

    /** Those whose wording praises the matter, or those that blame it. */
    public List<Tale> judging(boolean favourable) {
        return tales.stream()
                .filter(tale -> tale.favourable() != null && tale.favourable() == favourable)
                .toList();
    }

    /**
     * Events before its year with something to tell that the extract does not mention, though it
     * could.
     */
    public List<Tale> beyond(Piece piece) {
        Set<String> known = Words.stems(piece.text());
        return tales.stream()
                .filter(tale -> before(tale, piece))
                .filter(
                        tale -> {
                            Set<String> stems = Words.stems(tale.sentence());
                            stems.removeAll(known);
                            return stems.size() >= NEW_WORDS;
                        })
                .toList();
    }

    /** The events of the year in which the extract was made. */
    public List<Tale> ofItsYear(Piece piece) {
        return tales.stream()
                .filter(
                        tale ->
                                tale.fact() instanceof Event event
                                        && piece.year().isPresent()
                                        && event.from().getYear() == piece.year().getAsInt())
                .toList();
    }

    private static boolean before(Tale tale, Piece piece) {
        return tale.fact() instanceof Event event
                && piece.year().isPresent()
                && event.to().getYear() < piece.year().getAsInt();
    }
}
