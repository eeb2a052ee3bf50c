/** The flaws of what is asked: stems, and words that mean too much or too little. */
@NullMarked
package org.examwright.questions.lint.stem;

import org.jspecify.annotations.NullMarked;
