/**
 * Reading notes as teachers have them: which lines are headings, which are content, which belong to
 * the page. Pure.
 */
@NullMarked
package org.examwright.sources.reading;

import org.jspecify.annotations.NullMarked;
