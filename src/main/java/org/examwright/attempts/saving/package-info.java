/** Saving answers, many of one school's in one commit. */
@NullMarked
package org.examwright.attempts.saving;

import org.jspecify.annotations.NullMarked;
