package org.examwright.generation.essay.views;

import java.util.List;

/** The patterns that quote a view as it stands. */
public final class ClaimPatterns {
    private ClaimPatterns() {}

    /** All of them; they leave to others the views that those have a form for. */
    public static List<ViewPattern> all(List<ViewPattern> others) {
        return List.of(
                new ValidityOfView(others),
                new AgreeOrDisagree(others),
                new HowFarAgree(others),
                new WholePeriod(others));
    }
}
