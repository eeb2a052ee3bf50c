package org.examwright.analysis.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Learners of known ability answer questions of known difficulty, four options each: how well does
 * calibration rank the questions after 200 answers to each? Twenty seeds, in classes of many kinds.
 */
class SimulatedLearnersTests {
    private static final int ANSWERS = 200;
    private static final double GUESS = 0.25;

    private enum Class {
        /** Everyone answers everything, in an order of their own. */
        SHUFFLED(60, 60, 0.90),
        /** Everyone answers everything, in the same order. */
        IN_ORDER(60, 60, 0.90),
        /** Everyone answers a third of the bank. */
        DRAWN(60, 20, 0.90),
        /** A short test: a few swapped neighbours weigh more. */
        SHORT(20, 20, 0.85),
        /** Abilities one and a half times as far apart. */
        MIXED(60, 60, 0.90),
        /** All do better than the questions ask for. */
        STRONG(60, 60, 0.90),
        /** Predictions that are half wrong. */
        MISLED(60, 60, 0.90),
        /** The abler half of the learners comes first. */
        BEST_FIRST(60, 60, 0.90);

        private final int questions;
        private final int each;
        private final double worst;

        Class(int questions, int each, double worst) {
            this.questions = questions;
            this.each = each;
            this.worst = worst;
        }
    }

    @ParameterizedTest
    @EnumSource(Class.class)
    void ranksQuestionsAsTheyTrulyAre(Class kind) {
        var found = IntStream.range(0, 20).mapToObj(seed -> Found.in(kind, seed)).toList();

        var correlations = found.stream().mapToDouble(Found::rankCorrelation).sorted().toArray();
        assertThat(correlations[0]).as("the worst of 20 seeds").isGreaterThanOrEqualTo(kind.worst);
        assertThat((correlations[9] + correlations[10]) / 2)
                .as("the median of 20 seeds")
                .isGreaterThanOrEqualTo(0.95);
    }

    /** Of all errors, measured in standard errors, the mean square is about 1. */
    @ParameterizedTest
    @EnumSource(Class.class)
    void saysHowFarItMayBeOff(Class kind) {
        double squares =
                IntStream.range(0, 20)
                        .mapToObj(seed -> Found.in(kind, seed))
                        .mapToDouble(Found::squaredErrors)
                        .average()
                        .orElseThrow();

        assertThat(Math.sqrt(squares)).isBetween(0.85, 1.15);
    }

    private record Found(double[] truth, double[] logits, double[] errors) {
        private static Found in(Class kind, int seed) {
            return simulated(kind, new Random(seed));
        }

        /** Without what all are off by: the scale's zero is the learners' mean ability. */
        private double squaredErrors() {
            int n = truth.length;
            double shift = 0;
            for (int i = 0; i < n; i++) {
                shift += (logits[i] - truth[i]) / n;
            }
            double squares = 0;
            for (int i = 0; i < n; i++) {
                squares += Math.pow((logits[i] - truth[i] - shift) / errors[i], 2) / n;
            }
            return squares;
        }

        /** Spearman's rho, by its own formula. */
        private double rankCorrelation() {
            double squares = 0;
            for (int i = 0; i < truth.length; i++) {
                squares += Math.pow(rank(truth, i) - rank(logits, i), 2);
            }
            double n = truth.length;
            return 1 - 6 * squares / (n * (n * n - 1));
        }

        private static double rank(double[] values, int index) {
            return Arrays.stream(values).filter(value -> value < values[index]).count();
        }
    }

    private static Found simulated(Class kind, Random random) {
        double[] truth = random.doubles(kind.questions, -2, 2).toArray();
        Map<Integer, Calibration.Rating> known = new HashMap<>();
        for (int question = 0; question < truth.length; question++) {
            double predicted =
                    kind == Class.MISLED ? 0.5 * truth[question] + random.nextGaussian() : 0;
            known.put(question, Calibration.Rating.predicted(predicted));
        }
        var calibration = new Calibration<Integer, Integer>(known);
        var abilities = abilities(kind, random, ANSWERS * kind.questions / kind.each);
        for (int learner = 0; learner < abilities.length; learner++) {
            for (int question : paper(kind, random)) {
                double p =
                        GUESS + (1 - GUESS) / (1 + Math.exp(truth[question] - abilities[learner]));
                calibration.answered(learner, question, GUESS, random.nextDouble() < p ? 1 : 0);
            }
        }
        var ratings = IntStream.range(0, truth.length).mapToObj(calibration::question).toList();
        return new Found(
                truth,
                ratings.stream().mapToDouble(Calibration.Rating::logit).toArray(),
                ratings.stream().mapToDouble(Calibration.Rating::standardError).toArray());
    }

    private static double[] abilities(Class kind, Random random, int learners) {
        double spread = kind == Class.MIXED ? 1.5 : 1;
        double mean = kind == Class.STRONG ? 1 : 0;
        double[] abilities =
                IntStream.range(0, learners)
                        .mapToDouble(_ -> mean + spread * random.nextGaussian())
                        .toArray();
        if (kind == Class.BEST_FIRST) {
            Arrays.sort(abilities);
            for (int i = 0; i < learners / 2; i++) {
                double low = abilities[i];
                abilities[i] = abilities[learners - 1 - i];
                abilities[learners - 1 - i] = low;
            }
        }
        return abilities;
    }

    private static List<Integer> paper(Class kind, Random random) {
        var order = new ArrayList<>(IntStream.range(0, kind.questions).boxed().toList());
        if (kind != Class.IN_ORDER) {
            Collections.shuffle(order, random);
        }
        return order.subList(0, kind.each);
    }
}
