/** How good a bank is as a whole: what no look at one question alone can tell. */
@NullMarked
package org.examwright.questions.measure;

import org.jspecify.annotations.NullMarked;
