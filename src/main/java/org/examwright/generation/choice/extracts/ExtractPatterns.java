package org.examwright.generation.choice.extracts;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The multiple-choice patterns that are written on extracts. */
public final class ExtractPatterns {
    private ExtractPatterns() {}

    public static List<Pattern> all() {
        return List.of(new InferredFromExtract());
    }
}
