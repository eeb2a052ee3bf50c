/**
 * Multiple choice about two things that the notes set against each other: their aims, their parts,
 * their differences. What is told of one is false of the other.
 */
@NullMarked
package org.examwright.generation.choice.contrasts;

import org.jspecify.annotations.NullMarked;
