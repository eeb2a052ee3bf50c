/** Multiple choice in which a sentence is completed, its gap at the end. */
@NullMarked
package org.examwright.generation.choice.completion;

import org.jspecify.annotations.NullMarked;
