/** How hard questions turn out to be, learned from the answers of those who met them. */
@NullMarked
package org.examwright.analysis.difficulty;

import org.jspecify.annotations.NullMarked;
