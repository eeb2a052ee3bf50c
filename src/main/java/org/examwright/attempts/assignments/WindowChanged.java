package org.examwright.attempts.assignments;

import org.examwright.attempts.classes.LearnerId;
import org.jspecify.annotations.Nullable;

/**
 * An assignment's times have changed, or what one learner has of them. Heard within the same
 * transaction, for attempts under way get another deadline at once.
 *
 * @param learner null for all
 */
public record WindowChanged(Assignment assignment, @Nullable LearnerId learner) {}
