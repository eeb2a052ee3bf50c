package org.examwright.generation.essay.change;

import java.util.List;
import org.examwright.generation.essay.views.ViewPattern;

/** The patterns of this kind. */
public final class ChangePatterns {
    private ChangePatterns() {}

    public static List<ViewPattern> all() {
        return List.of(
                new ExtentOfChange(),
                new BreakWithPolicy(),
                new ChangedMoreThan(),
                new TurningPoint(),
                new Strengthening(),
                new KindsOfConsequence(),
                new SignificanceForMatter());
    }
}
