/**
 * From passages to facts: actors, dated events, terms, figures, statements and causes, each with
 * the words that say it.
 */
@NullMarked
package org.examwright.knowledge.extraction;

import org.jspecify.annotations.NullMarked;
