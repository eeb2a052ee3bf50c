package org.examwright.questions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How hard a question is.
 *
 * @param logit on the scale of item response theory, 0 in the middle
 * @param responses how many first answers it was updated from
 * @param standardError of the logit, once it rests on answers
 * @param parts what the prediction adds up from, in logits, by name
 */
public record Difficulty(
        Band band,
        double logit,
        State state,
        int responses,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double standardError,
        Map<String, Double> parts) {
    private static final int PROVISIONAL_FROM = 30;
    private static final int CALIBRATED_FROM = 100;

    /** What learners have taught is part of a prediction, once the question is edited. */
    private static final String ANSWERS = "answers";

    public enum State {
        /** From the question's features alone (fewer than 30 answers). */
        PREDICTED,
        /** From 30 answers on. */
        PROVISIONAL,
        /** From 100 answers on. */
        CALIBRATED;

        static State after(int responses) {
            return responses < PROVISIONAL_FROM
                    ? PREDICTED
                    : responses < CALIBRATED_FROM ? PROVISIONAL : CALIBRATED;
        }
    }

    /**
     * What learners' first answers say of a question.
     *
     * @param standardError above 0, in logits like the difficulty itself
     * @param responses how many answers, 1 or more
     */
    public record Learned(
            QuestionVersion question, double logit, double standardError, int responses) {

        /**
         * The difficulty that this makes of a prediction. Fewer than 30 answers leave it as it is,
         * and say nothing where there is none.
         */
        public @Nullable Difficulty after(@Nullable Difficulty predicted) {
            if (State.after(responses) != State.PREDICTED) {
                double rounded = rounded(logit, 4);
                return new Difficulty(
                        Band.of(rounded),
                        rounded,
                        State.after(responses),
                        responses,
                        rounded(standardError, 4),
                        predicted == null ? Map.of() : predicted.parts());
            }
            return predicted == null
                    ? null
                    : new Difficulty(
                            predicted.band(),
                            predicted.logit(),
                            State.PREDICTED,
                            responses,
                            null,
                            predicted.parts());
        }
    }

    /** A prediction that adds up its parts. */
    public static Difficulty predicted(Map<String, Double> parts) {
        double logit = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        double rounded = rounded(logit, 2);
        return new Difficulty(Band.of(rounded), rounded, State.PREDICTED, 0, null, parts);
    }

    /**
     * What it says of an edited question: a prediction again, from where it had come, for nobody
     * has answered the new version yet.
     */
    public Difficulty anew() {
        if (state == State.PREDICTED) {
            return new Difficulty(band, logit, state, 0, null, parts);
        }
        var all = new LinkedHashMap<>(parts);
        all.remove(ANSWERS);
        double known = all.values().stream().mapToDouble(Double::doubleValue).sum();
        all.put(ANSWERS, rounded(logit - known, 2));
        return predicted(all);
    }

    /** Where the question stood before anybody had answered it; 0 where nothing predicted it. */
    public double predictedLogit() {
        return state == State.PREDICTED ? logit : predicted(parts).logit();
    }

    private static double rounded(double value, int decimals) {
        double power = Math.pow(10, decimals);
        return Math.round(value * power) / power;
    }
}
