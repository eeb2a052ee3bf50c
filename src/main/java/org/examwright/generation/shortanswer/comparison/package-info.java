/** Short answers that compare: things with each other, before with after, for with against. */
@NullMarked
package org.examwright.generation.shortanswer.comparison;

import org.jspecify.annotations.NullMarked;
