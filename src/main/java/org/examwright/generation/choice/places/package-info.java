/** Multiple choice about where things happened. */
@NullMarked
package org.examwright.generation.choice.places;

import org.jspecify.annotations.NullMarked;
