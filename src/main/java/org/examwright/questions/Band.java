package org.examwright.questions;

/** Difficulty as teachers speak of it: easy below -0.4 logits, hard above 0.6. */
public enum Band {
    EASY,
    MEDIUM,
    HARD;

    /** The band of a difficulty in logits. */
    public static Band of(double logit) {
        return logit < -0.4 ? EASY : logit <= 0.6 ? MEDIUM : HARD;
    }
}
