/** Short answers on why things happened, what came of them, and how one led to another. */
@NullMarked
package org.examwright.generation.shortanswer.causes;

import org.jspecify.annotations.NullMarked;
