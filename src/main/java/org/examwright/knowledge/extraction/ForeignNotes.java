package org.examwright.knowledge.extraction;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.extraction.language.Tongue;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceText;

/**
 * Notes in another language than English. Their dates and names can be found; what their sentences
 * say cannot, so nothing is believed that rests on grammar, and no label is trusted.
 */
final class ForeignNotes {
    /** Below what questions are written from. */
    private static final double DOUBTED = 0.4;

    private ForeignNotes() {}

    static String tongue(SourceText text) {
        Predicate<Passage> read =
                passage ->
                        passage.kind() != PassageKind.CHROME
                                && passage.text().length() <= Extraction.LONGEST;
        return Tongue.of(text.passages().stream().filter(read).map(Passage::text).toList());
    }

    /** What can be kept of facts that were read as if the notes were English. */
    static Knowledge doubted(Knowledge found) {
        Knowledge kept =
                new Knowledge(
                        found.topics(),
                        found.themes(),
                        found.actors(),
                        found.events(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return new OtherGrounds(UnaryOperator.identity(), (_, standing) -> doubted(standing))
                .of(kept);
    }

    private static Standing doubted(Standing standing) {
        return Standing.extracted(Math.min(DOUBTED, standing.confidence()));
    }
}
