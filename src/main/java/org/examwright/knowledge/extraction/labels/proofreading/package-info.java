/** A strict reader of finished labels, who has not seen the notes. */
@NullMarked
package org.examwright.knowledge.extraction.labels.proofreading;

import org.jspecify.annotations.NullMarked;
