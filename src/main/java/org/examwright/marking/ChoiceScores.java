package org.examwright.marking;

import java.util.Set;

/** The rules for ticked options: what share of the marks a set of ticks earns. */
final class ChoiceScores {
    private ChoiceScores() {}

    static Fraction share(Key.Choice key, Set<String> ticked, Rule rule, Parameters parameters) {
        var ticks = Ticks.of(key, ticked);
        return switch (rule) {
            case SINGLE_BEST -> floored(sum(key, ticked, Fraction.ONE, Fraction.ZERO), parameters);
            case ALL_OR_NOTHING -> ticks.errors() == 0 ? Fraction.ONE : Fraction.ZERO;
            case WEIGHTED ->
                    parameters.bound(
                            sum(key, ticked, Fraction.of(1, ticks.allRight()), Fraction.ZERO),
                            Fraction.ZERO,
                            Fraction.ONE);
            case RIGHT_MINUS_WRONG -> rightMinusWrong(ticks, parameters);
            case EVERY_DECISION -> Fraction.of(ticks.options() - ticks.errors(), ticks.options());
            case HALVES -> halves(ticks);
            case NET_CORRECT ->
                    Fraction.of(ticks.right() - ticks.wrong(), ticks.allRight())
                            .atLeast(Fraction.ZERO);
            case COVERAGE -> coverage(ticks);
            case PROPORTIONAL_WITH_PENALTY ->
                    Fraction.of(ticks.options() - 2 * ticks.errors(), ticks.options())
                            .atLeast(Fraction.ZERO);
            case MAP_RESPONSE -> mapped(key, ticked, parameters);
            case ORDER_EXACT,
                    ORDER_ADJACENT,
                    ORDER_LCS,
                    MATCH_SHARE,
                    MATCH_ALL,
                    CERTAINTY,
                    CHANCE_CORRECTED ->
                    throw new IllegalArgumentException(rule + " does not score choices");
        };
    }

    private static Fraction sum(
            Key.Choice key, Set<String> ticked, Fraction right, Fraction wrong) {
        return key.options().stream()
                .filter(option -> ticked.contains(option.id()))
                .map(
                        option ->
                                option.weight() != null
                                        ? option.weight()
                                        : option.correct() ? right : wrong)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction floored(Fraction share, Parameters parameters) {
        return parameters.floor() == null ? share : share.atLeast(parameters.floor());
    }

    private static Fraction rightMinusWrong(Ticks ticks, Parameters parameters) {
        var penalty =
                parameters.penalty() == null
                        ? Fraction.of(1, ticks.allRight())
                        : parameters.penalty();
        var share =
                Fraction.of(ticks.right(), ticks.allRight())
                        .minus(penalty.times(Fraction.of(ticks.wrong(), 1)));
        return share.atLeast(parameters.floor() == null ? Fraction.ZERO : parameters.floor());
    }

    private static Fraction halves(Ticks ticks) {
        if (ticks.errors() == 0) {
            return Fraction.ONE;
        }
        if (ticks.errors() == 1 && ticks.options() >= 3) {
            return Fraction.of(1, 2);
        }
        return ticks.errors() == 2 && ticks.options() >= 5 ? Fraction.of(1, 4) : Fraction.ZERO;
    }

    private static Fraction coverage(Ticks ticks) {
        var all = ticks.right() + ticks.wrong();
        return all == 0
                ? Fraction.ZERO
                : Fraction.of(ticks.right() * ticks.right(), ticks.allRight() * all);
    }

    /** QTI's engine gives a blank response the default; its standard template, as here, gives 0. */
    private static Fraction mapped(Key.Choice key, Set<String> ticked, Parameters parameters) {
        if (ticked.isEmpty()) {
            return Fraction.ZERO;
        }
        var standard = parameters.standard() == null ? Fraction.ZERO : parameters.standard();
        return parameters.bound(sum(key, ticked, standard, standard), null, null);
    }

    /** How many options there are, how many are right, and how many of either kind are ticked. */
    private record Ticks(long options, long allRight, long right, long wrong) {
        static Ticks of(Key.Choice key, Set<String> ticked) {
            long right =
                    key.options().stream()
                            .filter(option -> option.correct() && ticked.contains(option.id()))
                            .count();
            return new Ticks(key.options().size(), key.right(), right, ticked.size() - right);
        }

        long errors() {
            return allRight - right + wrong;
        }
    }
}
