package org.examwright.generation.shortanswer.extracts;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The short answers that are written on extracts. */
public final class ExtractAnswers {
    private ExtractAnswers() {}

    public static List<Pattern> all() {
        return List.of(
                new TwoInferences(),
                new Impression(),
                new HowViewsDiffer(),
                new WhyViewsDiffer(),
                new Usefulness(),
                new AccordingToExtract(),
                new Comparison());
    }
}
