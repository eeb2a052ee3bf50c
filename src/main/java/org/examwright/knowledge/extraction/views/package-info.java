/**
 * Views that notes argue for and against: what stands under headings such as "Reasons", "Successes"
 * and "Failures", each line a point on its side.
 */
@NullMarked
package org.examwright.knowledge.extraction.views;

import org.jspecify.annotations.NullMarked;
