/**
 * Marking a question again that was sat: tried out first or in earnest, for every attempt at once,
 * with a record of who moved and why.
 */
@NullMarked
package org.examwright.attempts.regrades;

import org.jspecify.annotations.NullMarked;
