/** Lines of notes as words: cleaning, sentences, tokens, parts of speech, forms of verbs. */
@NullMarked
package org.examwright.knowledge.extraction.language;

import org.jspecify.annotations.NullMarked;
