package org.examwright.knowledge.extraction.facts;

import java.util.List;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Line;

/**
 * The years a source is about, as its certain dates show; a bare number outside them is no year.
 */
record Period(int from, int to) {
    private static final int MARGIN = 25;

    static Period of(List<Line> lines) {
        int[] years =
                lines.stream()
                        .flatMap(line -> line.dates().stream())
                        .filter(DateExpression::certain)
                        .mapToInt(date -> date.when().first().getYear())
                        .sorted()
                        .toArray();
        if (years.length == 0) {
            return new Period(1000, 2030);
        }
        int cut = years.length / 20;
        return new Period(years[cut] - MARGIN, years[years.length - 1 - cut] + MARGIN);
    }

    boolean accepts(DateExpression date) {
        int year = date.when().first().getYear();
        return date.certain() || year >= from && year <= to;
    }
}
