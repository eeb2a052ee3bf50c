package org.examwright.questions.lint.options;

import java.util.List;
import org.examwright.questions.Finding;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;

/** The rules about what is offered. */
public final class OptionRules {
    private OptionRules() {}

    /** Those whose findings stay as long as the question does. */
    public static List<Rule> lasting() {
        return List.of(
                new ImplausibleDistractor(),
                new NoneOfTheAbove(),
                new AllOfTheAbove(),
                new LongestIsRight(),
                new TrueFalseSeries(),
                new Convergence(),
                new LogicalCue(),
                new WordRepeats(),
                new ComplexOptions(),
                new GrammaticalCue(),
                new LostSequence(),
                new MoreThanOneCorrect());
    }

    /** The one rule whose findings change when the notes turn out to contradict each other. */
    public static List<Finding> contradicted(Item item) {
        return new KeyInConflict().check(item);
    }
}
