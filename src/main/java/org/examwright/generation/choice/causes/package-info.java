/**
 * Multiple choice about why things happened and what came of them. Of causes and effects the notes
 * never give all, so wrong answers are proven by time alone: what came later is no cause, what came
 * earlier is no result.
 */
@NullMarked
package org.examwright.generation.choice.causes;

import org.jspecify.annotations.NullMarked;
