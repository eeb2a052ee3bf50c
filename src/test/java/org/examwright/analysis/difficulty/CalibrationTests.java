package org.examwright.analysis.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationTests {
    private static final int QUESTIONS = 60;
    private static final int LEARNERS = 200;

    /** Learners and questions of known ability and difficulty; four options, so a floor of 1/4. */
    @Test
    void ranksQuestionsAsTheyTrulyAre() {
        var correlations =
                IntStream.range(0, 20).mapToDouble(CalibrationTests::simulated).sorted().toArray();

        assertThat(correlations[0]).as("the worst of 20 seeds").isGreaterThanOrEqualTo(0.90);
        assertThat((correlations[9] + correlations[10]) / 2)
                .as("the median of 20 seeds")
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void movesLessAndKnowsMoreWithEachAnswer() {
        var calibration = new Calibration<Integer, String>(Map.of());
        var errors = new ArrayList<Double>();
        for (int learner = 0; learner < 100; learner++) {
            calibration.answered(learner, "q", 0.25, learner % 2);
            errors.add(calibration.question("q").standardError());
        }

        assertThat(errors).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(calibration.question("q").answers()).isEqualTo(100);
    }

    @Test
    void beginsWithWhatWasPredicted() {
        var known = Map.of("q", Calibration.Rating.predicted(1.1));
        var calibration = new Calibration<Integer, String>(known);

        assertThat(calibration.question("q").logit()).isEqualTo(1.1);
        assertThat(calibration.question("q").standardError()).isInfinite();
    }

    private static double simulated(int seed) {
        var random = new Random(seed);
        double[] truth = random.doubles(QUESTIONS, -2, 2).toArray();
        var calibration = new Calibration<Integer, Integer>(Map.of());
        for (int learner = 0; learner < LEARNERS; learner++) {
            double ability = random.nextGaussian();
            var order = new ArrayList<>(IntStream.range(0, QUESTIONS).boxed().toList());
            Collections.shuffle(order, random);
            for (int question : order) {
                double p = 0.25 + 0.75 / (1 + Math.exp(truth[question] - ability));
                calibration.answered(learner, question, 0.25, random.nextDouble() < p ? 1 : 0);
            }
        }
        double[] found =
                IntStream.range(0, QUESTIONS)
                        .mapToDouble(q -> calibration.question(q).logit())
                        .toArray();
        return rankCorrelation(truth, found);
    }

    /** Spearman's rho, by its own formula. */
    private static double rankCorrelation(double[] first, double[] second) {
        double squares = 0;
        for (int i = 0; i < first.length; i++) {
            squares += Math.pow(rank(first, i) - rank(second, i), 2);
        }
        double n = first.length;
        return 1 - 6 * squares / (n * (n * n - 1));
    }

    private static double rank(double[] values, int index) {
        return Arrays.stream(values).filter(value -> value < values[index]).count();
    }
}
