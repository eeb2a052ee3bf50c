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

    /** A rating and the number of answers that it rests on. */
    record Rating(double logit, int answers, double information) {
        private static final Rating UNKNOWN = new Rating(0, 0, 0);

        /** Of a difficulty that was predicted, before any answer. */
        static Rating predicted(double logit) {
            return new Rating(logit, 0, 0);
        }

        /** How far the rating may be off, in logits: one standard error; infinite at first. */
        double standardError() {
            return 1 / Math.sqrt(information);
        }

        private Rating moved(double by, double information) {
            double step = 1 / (1 + SHRINK * answers);
            return new Rating(logit + step * by, answers + 1, this.information + information);
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
        // Fisher information of an item with a guessing floor (three-parameter model, slope 1)
        double information =
                expected <= 0 || expected >= 1
                        ? 0
                        : (1 - expected) / expected * Math.pow((expected - guess) / (1 - guess), 2);
        questions.put(question, difficulty.moved(expected - share, information));
        learners.put(learner, ability.moved(share - expected, information));
    }

    /** What is known of a question by now. */
    Rating question(Q question) {
        return questions.getOrDefault(question, Rating.UNKNOWN);
    }
}
