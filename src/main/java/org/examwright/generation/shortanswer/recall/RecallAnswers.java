package org.examwright.generation.shortanswer.recall;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class RecallAnswers {
    private RecallAnswers() {}

    public static List<Pattern> all() {
        return List.of(
                new NameIt(),
                new YearWritten(),
                new GiveTwo(),
                new DefineTerm(),
                new MistakeCorrected(),
                new TermsApart());
    }
}
