package org.examwright.generation.choice.completion;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class CompletionPatterns {
    private CompletionPatterns() {}

    public static List<Pattern> all() {
        return List.of(new NameForRole());
    }
}
