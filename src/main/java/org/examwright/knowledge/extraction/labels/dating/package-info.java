/** Which part of a sentence its date belongs to. */
@NullMarked
package org.examwright.knowledge.extraction.labels.dating;

import org.jspecify.annotations.NullMarked;
