/** Quizzes set for learners: window, limits, extra time for one learner, release of results. */
@NullMarked
package org.examwright.attempts.assignments;

import org.jspecify.annotations.NullMarked;
