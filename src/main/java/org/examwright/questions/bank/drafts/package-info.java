/** Versions on their way into the bank: put together, held against the bank, written. */
@NullMarked
package org.examwright.questions.bank.drafts;

import org.jspecify.annotations.NullMarked;
