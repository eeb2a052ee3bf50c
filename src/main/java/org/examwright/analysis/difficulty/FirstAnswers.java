package org.examwright.analysis.difficulty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.examwright.attempts.sheets.SatSheet;
import org.examwright.questions.Difficulty.Learned;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionVersion;

/**
 * Every learner's first answer to every question, out of sheets in the order in which they were
 * finished. Not counted: what a person has yet to mark, what carries no marks or gives them to
 * everybody, and blanks at the end of a paper, which the learner did not reach (Lord 1974); a blank
 * before that is an answer without marks. An answer takes a few bytes.
 */
final class FirstAnswers implements Consumer<SatSheet> {
    private final Map<UUID, Integer> learners = new HashMap<>();
    private final Map<QuestionId, BitSet> met = new HashMap<>();
    private final Map<QuestionVersion, Integer> numbers = new HashMap<>();
    private final List<QuestionVersion> versions = new ArrayList<>();
    private int[] whose = new int[1024];
    private int[] what = new int[1024];
    private float[] share = new float[1024];
    private int count;

    @Override
    public void accept(SatSheet sheet) {
        int learner = learners.computeIfAbsent(sheet.learner(), _ -> learners.size());
        var places = sheet.paper().places();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place.maximum() > 0
                    && place.judged()
                    && sheet.reached()[i]
                    && !sheet.waiting()[i]
                    && first(learner, place.question().id())) {
                add(learner, place.question(), sheet.scores()[i] / place.maximum());
            }
        }
    }

    private boolean first(int learner, QuestionId question) {
        var them = met.computeIfAbsent(question, _ -> new BitSet());
        boolean first = !them.get(learner);
        them.set(learner);
        return first;
    }

    private void add(int learner, QuestionVersion question, double earned) {
        if (count == whose.length) {
            whose = Arrays.copyOf(whose, 2 * count);
            what = Arrays.copyOf(what, 2 * count);
            share = Arrays.copyOf(share, 2 * count);
        }
        whose[count] = learner;
        what[count] =
                numbers.computeIfAbsent(
                        question,
                        _ -> {
                            versions.add(question);
                            return versions.size() - 1;
                        });
        share[count++] = (float) Math.clamp(earned, 0, 1);
    }

    /** The questions that were answered. */
    List<QuestionVersion> versions() {
        return List.copyOf(versions);
    }

    /** What the answers teach of questions, each of which begins at its prediction. */
    List<Learned> learned(Map<QuestionVersion, Question> questions) {
        Map<Integer, Calibration.Rating> known = new HashMap<>();
        var guess = new double[versions.size()];
        for (int number = 0; number < guess.length; number++) {
            var question = questions.get(versions.get(number));
            if (question != null) {
                guess[number] = guess(question);
                var predicted = question.difficulty();
                known.put(
                        number,
                        Calibration.Rating.predicted(
                                predicted == null ? 0 : predicted.predictedLogit()));
            }
        }
        var calibration = new Calibration<Integer, Integer>(known);
        for (int i = 0; i < count; i++) {
            calibration.answered(whose[i], what[i], guess[what[i]], share[i]);
        }
        var learned = new ArrayList<Learned>();
        for (int number = 0; number < guess.length; number++) {
            var rating = calibration.question(number);
            if (Double.isFinite(rating.standardError())) {
                learned.add(
                        new Learned(
                                versions.get(number),
                                rating.logit(),
                                rating.standardError(),
                                rating.answers()));
            }
        }
        return learned;
    }

    /**
     * A floor under the chance of success; a rule that pays for blanks may lift it to all but 1.
     */
    private static double guess(Question question) {
        var guess = question.expectedGuess();
        return guess == null ? 0 : Math.clamp(guess.doubleValue(), 0, 0.95);
    }
}
