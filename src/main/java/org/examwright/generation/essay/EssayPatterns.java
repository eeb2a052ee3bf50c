package org.examwright.generation.essay;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The essay patterns there are. */
public final class EssayPatterns {
    private EssayPatterns() {}

    public static List<Pattern> all() {
        return List.of(new MainReason(), new WhyInYear(), new Significance());
    }
}
