package org.examwright.generation.essay.causation;

import java.util.List;
import org.examwright.generation.essay.views.ViewPattern;

/** The patterns of this kind. */
public final class CausationPatterns {
    private CausationPatterns() {}

    public static List<ViewPattern> all() {
        return List.of(
                new MainReasonOfAll(),
                new RelativeImportance(),
                new OwedMoreTo(),
                new ResultOfEvent(),
                new TwoCauses(),
                new ReasonsForOutcome(),
                new PromptedReasons(),
                new MoreImportantOf(),
                new ConditionInEmergence(),
                new IdeaOrCircumstance());
    }
}
