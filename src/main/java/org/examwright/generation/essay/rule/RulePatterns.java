package org.examwright.generation.essay.rule;

import java.util.List;
import org.examwright.generation.essay.views.ViewPattern;

/** The patterns of this kind. */
public final class RulePatterns {
    private RulePatterns() {}

    public static List<ViewPattern> all() {
        return List.of(
                new SimilarMethods(),
                new SuccessInAims(),
                new NatureOfRule(),
                new BenefitToGroup(),
                new MethodsOfPower(),
                new CompareLeaders(),
                new ImpactOnGroup(),
                new RelianceOnMethod());
    }
}
