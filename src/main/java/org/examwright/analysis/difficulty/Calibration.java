package org.examwright.analysis.difficulty;

import java.util.Map;
import java.util.TreeMap;

/**
 * Difficulty learned from answers, one at a time: an Elo rating of learners against questions with
 * a guessing floor and steps that shrink as answers come in (Pelanek 2016). Ability and difficulty
 * are in logits.
 */
final class Calibration<L extends Comparable<L>, Q extends Comparable<Q>> {
    private static final double SHRINK = 0.05;

    /** How far apart abilities lie, and difficulties around their predictions: about a logit. */
    private static final double VARIANCE_AT_FIRST = 1;

    /**
     * A rating and the number of answers that it rests on.
     *
     * @param variance of what the logit may be off by, in logits squared
     */
    record Rating(double logit, int answers, double variance) {
        private static final Rating UNKNOWN = predicted(0);

        /** Of a difficulty that was predicted, before any answer. */
        static Rating predicted(double logit) {
            return new Rating(logit, 0, VARIANCE_AT_FIRST);
        }

        /** How far the rating may be off, in logits: one standard error; infinite at first. */
        double standardError() {
            return answers == 0 ? Double.POSITIVE_INFINITY : Math.sqrt(variance);
        }

        /**
         * A step towards what an answer says. What was off shrinks by the step's share of the
         * slope; the answer's own chance is added, and what the other's rating may be off by.
         */
        private Rating moved(double surprise, Rating other, double slope, double chance) {
            double step = 1 / (1 + SHRINK * answers);
            double kept = 1 - step * slope;
            double added = step * step * (chance + slope * slope * other.variance);
            return new Rating(logit + step * surprise, answers + 1, kept * kept * variance + added);
        }
    }

    private final Map<L, Rating> learners = new TreeMap<>();
    private final Map<Q, Rating> questions = new TreeMap<>();

    Calibration(Map<Q, Rating> known) {
        questions.putAll(known);
    }

    /**
     * Takes in a learner's first answer to a question.
     *
     * @param guess the chance of a right answer without knowing, 0 to below 1
     * @param share of the marks, 0 to 1
     */
    void answered(L learner, Q question, double guess, double share) {
        var ability = learners.getOrDefault(learner, Rating.UNKNOWN);
        var difficulty = questions.getOrDefault(question, Rating.UNKNOWN);
        double known = 1 / (1 + Math.exp(difficulty.logit() - ability.logit()));
        double expected = guess + (1 - guess) * known;
        double slope = (1 - guess) * known * (1 - known);
        double chance = expected * (1 - expected);
        questions.put(question, difficulty.moved(expected - share, ability, slope, chance));
        learners.put(learner, ability.moved(share - expected, difficulty, slope, chance));
    }

    /** What is known of a question by now. */
    Rating question(Q question) {
        return questions.getOrDefault(question, Rating.UNKNOWN);
    }
}
