package org.examwright.questions;

import org.jspecify.annotations.Nullable;

/**
 * What the linter says of a question.
 *
 * @param flaw F1 to F19
 * @param pointer the place in the question, as a JSON Pointer: /options/0
 * @param repair what to do about it
 */
public record Finding(
        String flaw, Severity severity, String pointer, String message, @Nullable String repair) {

    public enum Severity {
        /** Refused from a generated bank. */
        E,
        /** To be looked at. */
        W,
        /** The rule lacked something it needs. */
        SKIPPED
    }
}
