package org.examwright.attempts.classes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.examwright.attempts.sitting.Accommodation;
import org.jspecify.annotations.Nullable;

/**
 * Someone who sits quizzes, under a pseudonym.
 *
 * @param reference the school's own name for the learner; unique in the school
 * @param name kept nowhere else, and nowhere needed
 */
public record Learner(
        LearnerId id,
        @JsonIgnore long version,
        String reference,
        @Nullable String name,
        Accommodation accommodation) {

    /** How other things point at a learner. */
    public record Named(LearnerId id, String reference) {}

    public Named named() {
        return new Named(id, reference);
    }
}
