/** The flaws of what is offered: options that give the key away, are right too, or cannot be. */
@NullMarked
package org.examwright.questions.lint.options;

import org.jspecify.annotations.NullMarked;
