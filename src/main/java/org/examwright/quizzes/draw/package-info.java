/**
 * The seeded draw of a paper from a bank: which questions fill the rows of a blueprint, and, where
 * the bank cannot meet it, which rows stand in each other's way. Values in, values out.
 */
@NullMarked
package org.examwright.quizzes.draw;

import org.jspecify.annotations.NullMarked;
