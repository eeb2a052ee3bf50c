package org.examwright.generation.essay.extracts;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The essays that are set on extracts. */
public final class ExtractEssays {
    private ExtractEssays() {}

    public static List<Pattern> all() {
        return List.of(new ConvincingView(), new ConvincingArguments(), new ValuableSources());
    }
}
