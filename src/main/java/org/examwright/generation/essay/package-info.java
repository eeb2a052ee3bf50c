/**
 * Essay patterns: the question, what speaks for and against, links, criteria and the board's
 * ladder.
 */
@NullMarked
package org.examwright.generation.essay;

import org.jspecify.annotations.NullMarked;
