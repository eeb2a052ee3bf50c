/** The boards' essay papers: what they set, for how many marks, and how they are levelled. */
@NullMarked
package org.examwright.generation.essay.boards;

import org.jspecify.annotations.NullMarked;
