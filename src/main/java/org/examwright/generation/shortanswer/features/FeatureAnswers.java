package org.examwright.generation.shortanswer.features;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class FeatureAnswers {
    private FeatureAnswers() {}

    public static List<Pattern> all() {
        return List.of(new TwoFeatures(), new Described(), new TwoProblems(), new GroupAffected());
    }
}
