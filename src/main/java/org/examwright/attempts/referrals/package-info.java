/** Points of short answers that a person decides, once for all answers in the same words. */
@NullMarked
package org.examwright.attempts.referrals;

import org.jspecify.annotations.NullMarked;
