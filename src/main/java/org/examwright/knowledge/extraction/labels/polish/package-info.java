/** Last touches to a label: slips of the notes, words that tie it to others, ends of lists. */
@NullMarked
package org.examwright.knowledge.extraction.labels.polish;

import org.jspecify.annotations.NullMarked;
