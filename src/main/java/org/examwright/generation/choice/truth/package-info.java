/** True-or-false questions, true or with one thing exchanged. */
@NullMarked
package org.examwright.generation.choice.truth;

import org.jspecify.annotations.NullMarked;
