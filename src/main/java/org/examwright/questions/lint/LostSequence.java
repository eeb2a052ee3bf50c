package org.examwright.questions.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.questions.Finding;
import org.examwright.questions.QuestionType;
import org.examwright.questions.text.Dates;
import org.examwright.questions.text.Period;
import org.examwright.questions.text.Quantity;
import org.jspecify.annotations.Nullable;

/** F16: dates, ranges, counts or places in a series that do not ascend. */
final class LostSequence implements Rule {
    @Override
    public List<Finding> check(Item item) {
        if (item.type(QuestionType.ORDERING) || item.choices().size() < 2) {
            return List.of(); // an ordering's options stand in the order that is the answer
        }
        List<BigDecimal> starts = starts(item);
        if (starts == null || ascends(starts)) {
            return List.of();
        }
        String order =
                IntStream.range(0, starts.size())
                        .boxed()
                        .sorted(Comparator.comparing(starts::get))
                        .map(place -> item.choices().get(place).option().id())
                        .collect(Collectors.joining(", "));
        return List.of(
                Item.warning(
                        "F16",
                        "/options",
                        "The options could stand in ascending order and do not",
                        "Put them in this order: " + order));
    }

    private static boolean ascends(List<BigDecimal> starts) {
        return IntStream.range(1, starts.size())
                .allMatch(i -> starts.get(i - 1).compareTo(starts.get(i)) <= 0);
    }

    /** The start of each option's value; null where they are not all of one kind. */
    private static @Nullable List<BigDecimal> starts(Item item) {
        List<BigDecimal> dates = new ArrayList<>();
        List<Quantity> quantities = new ArrayList<>();
        for (Item.Choice choice : item.choices()) {
            Period period = Dates.parse(choice.text().raw());
            if (period != null) {
                dates.add(BigDecimal.valueOf(period.from().toEpochDay()));
            }
            Quantity quantity = Quantity.parse(choice.text().raw());
            if (quantity != null) {
                quantities.add(quantity);
            }
        }
        if (dates.size() == item.choices().size()) {
            return dates;
        }
        boolean alike =
                quantities.size() == item.choices().size()
                        && quantities.stream().map(Quantity::unit).distinct().count() == 1
                        && quantities.stream().map(Quantity::ordinal).distinct().count() == 1;
        return alike ? quantities.stream().map(Quantity::value).toList() : null;
    }
}
