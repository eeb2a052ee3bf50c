/** Whom pronouns and verbs without a subject mean. */
@NullMarked
package org.examwright.knowledge.extraction.labels.antecedents;

import org.jspecify.annotations.NullMarked;
