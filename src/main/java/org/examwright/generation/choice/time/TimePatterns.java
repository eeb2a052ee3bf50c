package org.examwright.generation.choice.time;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class TimePatterns {
    private TimePatterns() {}

    public static List<Pattern> all() {
        return List.of(
                new YearOfEvent(),
                new EventOfYear(),
                new FirstOrLast(),
                new CorrectOrder(),
                new EventBetween());
    }
}
