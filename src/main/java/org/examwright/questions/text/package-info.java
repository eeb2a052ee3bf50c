/**
 * Reading the words of a question: words and their stems, quotations and names, dates and numbers.
 */
@NullMarked
package org.examwright.questions.text;

import org.jspecify.annotations.NullMarked;
