/** Questions as they are read from the database and shown. */
@NullMarked
package org.examwright.questions.bank.reading;

import org.jspecify.annotations.NullMarked;
