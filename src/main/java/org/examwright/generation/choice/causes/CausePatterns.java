package org.examwright.generation.choice.causes;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class CausePatterns {
    private CausePatterns() {}

    public static List<Pattern> all() {
        return List.of(new ReasonFor(), new ResultOf(), new MissingLink(), new MainResult());
    }
}
