/**
 * The small language in which notes give dates: what an expression means, how it is read from a
 * line, how it is printed.
 */
@NullMarked
package org.examwright.knowledge.extraction.dates;

import org.jspecify.annotations.NullMarked;
