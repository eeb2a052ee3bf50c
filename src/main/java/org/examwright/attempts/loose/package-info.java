/** Marking answers outside of any attempt, for systems that keep their own. Nothing is stored. */
@NullMarked
package org.examwright.attempts.loose;

import org.jspecify.annotations.NullMarked;
