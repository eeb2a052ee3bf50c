/** The linter: nineteen item-writing flaws, a class each; shares no code with generation. */
@NullMarked
package org.examwright.questions.lint;

import org.jspecify.annotations.NullMarked;
