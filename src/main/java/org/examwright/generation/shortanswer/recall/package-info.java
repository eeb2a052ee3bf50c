/** Short answers that recall: a name, a year, a meaning, a list, a slip set right. */
@NullMarked
package org.examwright.generation.shortanswer.recall;

import org.jspecify.annotations.NullMarked;
