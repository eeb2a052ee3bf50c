package org.examwright.generation.choice.figures;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class FigurePatterns {
    private FigurePatterns() {}

    public static List<Pattern> all() {
        return List.of(new AmountInYear());
    }
}
