package org.examwright.generation.choice.matching;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class MatchingPatterns {
    private MatchingPatterns() {}

    public static List<Pattern> all() {
        return List.of(new MatchPairs());
    }
}
