/** Reads the short forms of notes as the words they stand for. */
@NullMarked
package org.examwright.knowledge.extraction.shorthand;

import org.jspecify.annotations.NullMarked;
