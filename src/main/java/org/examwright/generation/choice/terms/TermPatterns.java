package org.examwright.generation.choice.terms;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class TermPatterns {
    private TermPatterns() {}

    public static List<Pattern> all() {
        return List.of(new MeaningOfTerm(), new TermForMeaning(), new FunctionOfBody());
    }
}
