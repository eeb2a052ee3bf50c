/**
 * Which topic or theme of a course a text is near to: by the words they share, rare ones counting
 * more. Plain counting, so that a teacher can be told why, and the same text always comes out
 * alike.
 */
@NullMarked
package org.examwright.knowledge.extraction.nearness;

import org.jspecify.annotations.NullMarked;
