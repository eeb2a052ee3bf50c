/**
 * English as an examiner writes it: verbs, clauses turned into questions, noun phrases, dates,
 * figures.
 */
@NullMarked
package org.examwright.generation.language;

import org.jspecify.annotations.NullMarked;
