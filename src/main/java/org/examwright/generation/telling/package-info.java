/**
 * Whether what was read out of notes is told as a sentence of English that a stranger understands:
 * notes clip, run together and leave out, and what is left may look like a sentence.
 */
@NullMarked
package org.examwright.generation.telling;

import org.jspecify.annotations.NullMarked;
