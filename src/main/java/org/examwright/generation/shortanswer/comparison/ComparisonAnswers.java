package org.examwright.generation.shortanswer.comparison;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class ComparisonAnswers {
    private ComparisonAnswers() {}

    public static List<Pattern> all() {
        return List.of(
                TwoWays.different(),
                TwoWays.alike(),
                FiguresShow.changes(),
                new ForAndAgainst(),
                new ChangedAndStayed());
    }
}
