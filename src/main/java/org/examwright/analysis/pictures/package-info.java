/** Figures to look at, in print and on a phone: totals, items, options. Pure. */
@NullMarked
package org.examwright.analysis.pictures;

import org.jspecify.annotations.NullMarked;
