package org.examwright.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.examwright.analysis.figures.Flags.Judged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Simulated tests of 30 choice questions with four options, two of them with a wrong key: a
 * distractor in the key's place, as when somebody mistypes a letter.
 */
class MiskeyTests {
    private static final int ITEMS = 30;
    private static final int WRONG = 2;
    private static final int TESTS = 200;
    private static final double[] DISTRACTORS = {0.5, 0.8, 1};

    @ParameterizedTest(name = "{0} learners")
    @CsvSource({"15, 0.65, 0.04", "30, 0.80, 0.01", "60, 0.92, 0.003", "200, 0.99, 0.001"})
    void areFoundAndHardlyEverAreGoodKeysSuspected(int learners, double found, double suspected) {
        int right = 0;
        int wrong = 0;
        for (int seed = 0; seed < TESTS; seed++) {
            var flagged = flagged(new Random(seed), learners);
            for (int item = 0; item < ITEMS; item++) {
                if (flagged[item]) {
                    right += item < WRONG ? 1 : 0;
                    wrong += item < WRONG ? 0 : 1;
                }
            }
        }

        assertThat(right / (double) (TESTS * WRONG)).isGreaterThanOrEqualTo(found);
        assertThat(wrong / (double) (TESTS * (ITEMS - WRONG))).isLessThanOrEqualTo(suspected);
    }

    private static boolean[] flagged(Random random, int learners) {
        var chosen = new int[ITEMS][learners];
        var marks = new double[ITEMS][learners];
        double[] difficulty = random.doubles(ITEMS, -1.5, 1.5).toArray();
        for (int learner = 0; learner < learners; learner++) {
            double ability = random.nextGaussian();
            for (int item = 0; item < ITEMS; item++) {
                double knows = 1 / (1 + Math.exp(difficulty[item] - ability));
                int option = random.nextDouble() < knows ? 0 : drawn(random);
                chosen[item][learner] = option;
                marks[item][learner] = option == (item < WRONG ? 1 : 0) ? 1 : 0;
            }
        }
        var maxima = new double[ITEMS];
        Arrays.fill(maxima, 1);
        var scores = new Scores(marks, maxima);
        var totals = scores.totals();
        var groups = Groups.of(totals);
        var items = ItemStatistics.of(scores);
        var flagged = new boolean[ITEMS];
        for (int item = 0; item < ITEMS; item++) {
            var rest = scores.rest(item, totals);
            var options = new ArrayList<Judged>();
            for (int option = 0; option < 4; option++) {
                var ticked = new boolean[learners];
                for (int learner = 0; learner < learners; learner++) {
                    ticked[learner] = chosen[item][learner] == option;
                }
                options.add(
                        new Judged(
                                option == (item < WRONG ? 1 : 0),
                                OptionStatistics.of(ticked, rest, groups)));
            }
            flagged[item] = Flags.of(items[item], 0.25, options, true).contains(Flag.LIKELY_MISKEY);
        }
        return flagged;
    }

    /** Who does not know guesses: a quarter hit the key, the others fall for a distractor. */
    private static int drawn(Random random) {
        if (random.nextDouble() < 0.25) {
            return 0;
        }
        double drawn = random.nextDouble();
        return drawn < DISTRACTORS[0] ? 1 : drawn < DISTRACTORS[1] ? 2 : 3;
    }
}
