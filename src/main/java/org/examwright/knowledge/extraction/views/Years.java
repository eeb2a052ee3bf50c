package org.examwright.knowledge.extraction.views;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The years that a text tells of. */
final class Years {
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d.,£$])([12]\\d{3})(?![\\d%]|,\\d)");

    /** A year that others are measured by: "higher than in 1913". */
    private static final Pattern MEASURE =
            Pattern.compile(
                    "\\b(?:than|below|above)(?: (?:it was|they were|that|those|the level))?(?:"
                            + " (?:in|of|before|at))? [12]\\d{3}\\b");

    private Years() {}

    static Stream<Integer> in(String text) {
        return YEAR.matcher(MEASURE.matcher(text).replaceAll(""))
                .results()
                .map(found -> Integer.valueOf(found.group(1)));
    }
}
