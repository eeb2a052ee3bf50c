/**
 * Multiple choice about what was held and said: positions in a debate, words, and facts that speak
 * for or against a view. What the notes give to one side is false of the other.
 */
@NullMarked
package org.examwright.generation.choice.debates;

import org.jspecify.annotations.NullMarked;
