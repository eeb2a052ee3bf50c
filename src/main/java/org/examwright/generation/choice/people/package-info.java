/** Multiple choice about people: who held an office, who did a deed. */
@NullMarked
package org.examwright.generation.choice.people;

import org.jspecify.annotations.NullMarked;
