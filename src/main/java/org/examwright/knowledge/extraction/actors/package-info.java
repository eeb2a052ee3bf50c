/**
 * Who acts in the notes: finding names without a fixed list, telling kinds apart, joining aliases.
 */
@NullMarked
package org.examwright.knowledge.extraction.actors;

import org.jspecify.annotations.NullMarked;
