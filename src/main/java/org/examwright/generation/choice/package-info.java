/**
 * What the multiple-choice patterns have in common. The patterns themselves live by what they ask
 * about: {@code time}, {@code people}, {@code terms}, {@code figures} and so on, one class each;
 * the facade of each of these packages lists its patterns.
 */
@NullMarked
package org.examwright.generation.choice;

import org.jspecify.annotations.NullMarked;
