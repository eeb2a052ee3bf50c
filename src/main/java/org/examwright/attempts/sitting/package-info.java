/**
 * The rules of sitting a quiz, with time as an argument: windows and deadlines, which save wins,
 * what is shown in which order, what is released when, what an attempt comes to. Pure.
 */
@NullMarked
package org.examwright.attempts.sitting;

import org.jspecify.annotations.NullMarked;
