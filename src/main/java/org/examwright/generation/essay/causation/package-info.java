/** Essays on why something came about and what weighed most. */
@NullMarked
package org.examwright.generation.essay.causation;

import org.jspecify.annotations.NullMarked;
