/** Numbers that notes give in two ways. */
@NullMarked
package org.examwright.knowledge.conflicts.finding.figures;

import org.jspecify.annotations.NullMarked;
