package org.examwright.generation.shortanswer;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The short-answer patterns there are. */
public final class ShortAnswerPatterns {
    private ShortAnswerPatterns() {}

    public static List<Pattern> all() {
        return List.of(new NameIt(), new YearWritten(), new GiveTwo(), new DefineTerm());
    }
}
