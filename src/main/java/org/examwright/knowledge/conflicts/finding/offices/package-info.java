/** Offices that notes give to two at a time, or date in two ways. */
@NullMarked
package org.examwright.knowledge.conflicts.finding.offices;

import org.jspecify.annotations.NullMarked;
