/** What the notes say: events, figures, terms, statements and causes, each with its exact words. */
@NullMarked
package org.examwright.knowledge.extraction.facts;

import org.jspecify.annotations.NullMarked;
