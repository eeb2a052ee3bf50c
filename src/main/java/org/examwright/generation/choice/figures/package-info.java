/** Multiple choice about figures: how much, how many. */
@NullMarked
package org.examwright.generation.choice.figures;

import org.jspecify.annotations.NullMarked;
