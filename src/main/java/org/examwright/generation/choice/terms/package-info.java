/** Multiple choice about terms: what they mean and what is meant by a description. */
@NullMarked
package org.examwright.generation.choice.terms;

import org.jspecify.annotations.NullMarked;
