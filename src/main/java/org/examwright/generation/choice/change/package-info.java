/** Multiple choice about change and continuity: how much, from what to what, and what stayed. */
@NullMarked
package org.examwright.generation.choice.change;

import org.jspecify.annotations.NullMarked;
