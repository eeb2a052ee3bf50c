package org.examwright.questions;

import java.util.Map;

/**
 * How hard a question is.
 *
 * @param logit on the scale of item response theory, 0 in the middle
 * @param responses how many first answers it was updated from
 * @param parts what the prediction adds up from, in logits, by name
 */
public record Difficulty(
        Band band, double logit, State state, int responses, Map<String, Double> parts) {

    public enum State {
        /** From the question's features alone (fewer than 30 answers). */
        PREDICTED,
        PROVISIONAL,
        CALIBRATED
    }

    /** A prediction that adds up its parts. */
    public static Difficulty predicted(Map<String, Double> parts) {
        double logit = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        double rounded = Math.round(logit * 100) / 100.0;
        return new Difficulty(Band.of(rounded), rounded, State.PREDICTED, 0, parts);
    }
}
