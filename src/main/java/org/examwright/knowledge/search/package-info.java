/** Finding passages and facts of a course by words, and actors by names that may be misspelt. */
@NullMarked
package org.examwright.knowledge.search;

import org.jspecify.annotations.NullMarked;
