package org.examwright.generation.choice;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The multiple-choice patterns there are. */
public final class ChoicePatterns {
    private ChoicePatterns() {}

    public static List<Pattern> all() {
        return List.of(
                new YearOfEvent(),
                new EventOfYear(),
                new FirstOrLast(),
                new EventBetween(),
                new OfficeHolder(),
                new DoerOfDeed(),
                new MeaningOfTerm(),
                new AmountInYear());
    }
}
