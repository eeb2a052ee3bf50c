/** Whether what an author gives is a question at all: its parts, its mark scheme, its marks. */
@NullMarked
package org.examwright.questions.bank.checking;

import org.jspecify.annotations.NullMarked;
