/** Plain past-tense sentences made from notes, each true on its own. */
@NullMarked
package org.examwright.knowledge.extraction.labels;

import org.jspecify.annotations.NullMarked;
