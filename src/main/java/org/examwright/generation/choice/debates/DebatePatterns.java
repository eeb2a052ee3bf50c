package org.examwright.generation.choice.debates;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class DebatePatterns {
    private DebatePatterns() {}

    public static List<Pattern> all() {
        return List.of(new WhoArgued(), new WhoSaid(), new FactForView());
    }
}
