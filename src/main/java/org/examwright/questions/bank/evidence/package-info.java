/** The words of the notes that questions rest on, and whether they still stand there. */
@NullMarked
package org.examwright.questions.bank.evidence;

import org.jspecify.annotations.NullMarked;
