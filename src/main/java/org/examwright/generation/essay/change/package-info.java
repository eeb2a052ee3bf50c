/** Essays on change, continuity and consequence. */
@NullMarked
package org.examwright.generation.essay.change;

import org.jspecify.annotations.NullMarked;
