package org.examwright.questions.lint.options;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.questions.Finding;
import org.examwright.questions.QuestionType;
import org.examwright.questions.Series;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;

/** F16: dates, ranges, counts or places in a series that do not ascend. */
final class LostSequence implements Rule {
    @Override
    public List<Finding> check(Item item) {
        if (item.type(QuestionType.ORDERING)) {
            return List.of(); // an ordering's options stand in the order that is the answer
        }
        Series series =
                Series.of(item.choices().stream().map(choice -> choice.text().raw()).toList());
        if (series == null || series.ascends()) {
            return List.of();
        }
        List<BigDecimal> starts = series.starts();
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
}
