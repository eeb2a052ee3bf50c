/** The question bank: what is stored, who may change it when, and how it is shown. */
@NullMarked
package org.examwright.questions.bank;

import org.jspecify.annotations.NullMarked;
