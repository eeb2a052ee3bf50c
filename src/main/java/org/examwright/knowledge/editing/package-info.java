/**
 * Working with facts: a teacher writes, words, confirms, rejects, merges and splits them. What was
 * done is kept with who did it, and outlives the next reading of the notes.
 */
@NullMarked
package org.examwright.knowledge.editing;

import org.jspecify.annotations.NullMarked;
