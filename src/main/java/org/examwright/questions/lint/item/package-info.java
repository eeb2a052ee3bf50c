/** A question as the rules see it, and what a rule is. */
@NullMarked
package org.examwright.questions.lint.item;

import org.jspecify.annotations.NullMarked;
