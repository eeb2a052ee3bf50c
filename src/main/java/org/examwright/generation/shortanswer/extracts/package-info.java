/** Short answers on extracts: inference, impression, differing views, use, content, comparison. */
@NullMarked
package org.examwright.generation.shortanswer.extracts;

import org.jspecify.annotations.NullMarked;
