package org.examwright.questions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.examwright.questions.text.Dates;
import org.examwright.questions.text.Period;
import org.examwright.questions.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Options that are all dates, or all counts, shares or places of one unit. A reader looks for such
 * options in ascending order, so that order is theirs wherever they are shown (flaw F16).
 *
 * @param starts where each begins, in the order of the options: the day of a date, else the number
 */
public record Series(List<BigDecimal> starts) {
    public Series {
        starts = List.copyOf(starts);
    }

    /** The series that options form; null where they are fewer than two or not of one kind. */
    public static @Nullable Series of(List<String> options) {
        List<BigDecimal> dates = new ArrayList<>();
        List<Quantity> quantities = new ArrayList<>();
        for (String option : options) {
            Period period = Dates.parse(option);
            if (period != null) {
                dates.add(BigDecimal.valueOf(period.from().toEpochDay()));
            }
            Quantity quantity = Quantity.parse(option);
            if (quantity != null) {
                quantities.add(quantity);
            }
        }
        if (options.size() < 2) {
            return null;
        }
        if (dates.size() == options.size()) {
            return new Series(dates);
        }
        boolean alike =
                quantities.size() == options.size()
                        && quantities.stream().map(Quantity::unit).distinct().count() == 1
                        && quantities.stream().map(Quantity::ordinal).distinct().count() == 1;
        return alike ? new Series(quantities.stream().map(Quantity::value).toList()) : null;
    }

    /** Whether none begins before the one that stands ahead of it. */
    public boolean ascends() {
        return IntStream.range(1, starts.size())
                .allMatch(i -> starts.get(i - 1).compareTo(starts.get(i)) <= 0);
    }
}
