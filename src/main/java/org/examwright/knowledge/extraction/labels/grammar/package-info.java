/** The grammar of notes: their words, clauses, verbs and what belongs to neither. */
@NullMarked
package org.examwright.knowledge.extraction.labels.grammar;

import org.jspecify.annotations.NullMarked;
