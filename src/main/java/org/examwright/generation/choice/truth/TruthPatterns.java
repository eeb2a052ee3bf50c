package org.examwright.generation.choice.truth;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class TruthPatterns {
    private TruthPatterns() {}

    public static List<Pattern> all() {
        return List.of(new TrueOrFalse());
    }
}
