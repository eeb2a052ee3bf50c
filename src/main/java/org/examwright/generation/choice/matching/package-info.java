/** Questions in which pairs are put together. */
@NullMarked
package org.examwright.generation.choice.matching;

import org.jspecify.annotations.NullMarked;
