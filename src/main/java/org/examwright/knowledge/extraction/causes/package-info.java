/** Where notes say that one thing came of another: the words for it, and both ends stated. */
@NullMarked
package org.examwright.knowledge.extraction.causes;

import org.jspecify.annotations.NullMarked;
