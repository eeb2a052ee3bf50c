package org.examwright.attempts.assignments;

import java.math.BigDecimal;
import org.examwright.attempts.classes.Learner;

/**
 * What one learner has in one assignment, extra time as it holds there.
 *
 * @param attempts more than the assignment gives everyone
 */
public record Extension(Learner.Named learner, BigDecimal factor, int minutes, int attempts) {}
