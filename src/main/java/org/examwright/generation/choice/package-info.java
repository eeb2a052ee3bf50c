/** Multiple-choice patterns, one class each. */
@NullMarked
package org.examwright.generation.choice;

import org.jspecify.annotations.NullMarked;
