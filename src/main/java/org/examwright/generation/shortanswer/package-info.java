/** Short-answer patterns with their marking points, one class each. */
@NullMarked
package org.examwright.generation.shortanswer;

import org.jspecify.annotations.NullMarked;
