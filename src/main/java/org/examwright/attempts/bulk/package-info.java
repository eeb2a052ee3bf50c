/**
 * A year group's answers in one call: lines are read, checked, stored and marked in blocks, bad
 * ones are reported by line, and the same file again changes nothing.
 */
@NullMarked
package org.examwright.attempts.bulk;

import org.jspecify.annotations.NullMarked;
