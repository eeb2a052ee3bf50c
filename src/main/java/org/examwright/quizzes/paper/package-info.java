/**
 * Pages for people: the paper that learners write on and the mark scheme for who marks it, as HTML
 * that stands alone and prints on A4.
 */
@NullMarked
package org.examwright.quizzes.paper;

import org.jspecify.annotations.NullMarked;
