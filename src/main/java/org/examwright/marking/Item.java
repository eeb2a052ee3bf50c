package org.examwright.marking;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as far as marking it goes.
 *
 * @param scoring null where no rule can mark it: a person does, or there is nothing to mark
 * @param maximum the marks for a share of 1
 */
public record Item(Key key, @Nullable ScoringRule scoring, Fraction maximum) {
    /**
     * @throws Unfit where key and rule do not go together
     */
    public Item {
        switch (key) {
            case Key.Choice choice -> check(choice, scoring);
            case Key.Order order -> check(order, scoring);
            case Key.Match match -> check(match, scoring);
            case Key.Person _, Key.None _ -> scoring = null;
        }
        if (scoring != null
                && scoring.rule() == Rule.CHANCE_CORRECTED
                && Guess.expected(key, base(scoring)).isEmpty()) {
            throw new Unfit(
                    "/rule",
                    "rule-does-not-fit",
                    "CHANCE_CORRECTED is for questions of at most 12 options");
        }
    }

    /** Whether the learner may say how sure the answer is. */
    public boolean asksCertainty() {
        return scoring != null && scoring.rule() == Rule.CERTAINTY;
    }

    /** Refuses what a rule cannot mark by itself. */
    ScoringRule required() {
        return requires(scoring, Rule.Family.ANY);
    }

    private static void check(Key.Choice choice, @Nullable ScoringRule scoring) {
        var rule = base(requires(scoring, Rule.Family.CHOICE)).rule();
        distinct(choice.options().stream().map(Key.Option::id).toList());
        if (choice.options().size() < 2) {
            throw new Unfit("/rule", "too-few-options", "A choice needs two options at least");
        }
        if (choice.right() == 0) {
            throw new Unfit("/rule", "no-key", "No option is the right one");
        }
        if (rule == Rule.SINGLE_BEST && !choice.single()) {
            throw new Unfit(
                    "/rule", "rule-does-not-fit", "SINGLE_BEST is for questions with one choice");
        }
    }

    private static void check(Key.Order order, @Nullable ScoringRule scoring) {
        requires(scoring, Rule.Family.ORDER);
        distinct(order.ids());
        if (order.ids().size() < 2) {
            throw new Unfit("/rule", "too-few-options", "An order needs two options at least");
        }
    }

    private static void check(Key.Match match, @Nullable ScoringRule scoring) {
        requires(scoring, Rule.Family.MATCH);
        distinct(match.options());
        if (match.optionByPrompt().isEmpty() || match.options().isEmpty()) {
            throw new Unfit("/rule", "too-few-options", "There is nothing to match");
        }
        if (!match.options().containsAll(match.optionByPrompt().values())) {
            throw new Unfit("/rule", "no-key", "A prompt's option is not among the options");
        }
    }

    private static ScoringRule requires(@Nullable ScoringRule scoring, Rule.Family family) {
        if (scoring == null) {
            throw new Unfit("/rule", "rule-missing", "This question needs a scoring rule");
        }
        var rule = base(scoring).rule();
        if (family != Rule.Family.ANY && rule.family() != family) {
            throw new Unfit(
                    "/rule", "rule-does-not-fit", rule + " does not mark this type of question");
        }
        return scoring;
    }

    private static ScoringRule base(ScoringRule scoring) {
        return scoring.inner().orElse(scoring);
    }

    private static void distinct(List<String> ids) {
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new Unfit("/rule", "repeated-option", "Two options have the same id");
        }
    }
}
