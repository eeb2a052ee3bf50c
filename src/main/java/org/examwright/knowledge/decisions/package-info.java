/**
 * What people decided about facts, as the next reading of the notes meets it: which fact is meant
 * though it is now called otherwise, which a person worded, where a witness went.
 */
@NullMarked
package org.examwright.knowledge.decisions;

import org.jspecify.annotations.NullMarked;
