/** Which questions of a bank lie so near a question that no paper should hold both. */
@NullMarked
package org.examwright.questions.bank.similar;

import org.jspecify.annotations.NullMarked;
