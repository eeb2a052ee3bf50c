/**
 * What is kept of an attempt: its row, every saved answer, the sheet, people's marks; and frozen
 * papers to read them by.
 */
@NullMarked
package org.examwright.attempts.records;

import org.jspecify.annotations.NullMarked;
