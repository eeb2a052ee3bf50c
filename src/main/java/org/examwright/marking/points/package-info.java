/** Short answers marked point by point against a mark scheme. Pure: no database, no clock. */
@NullMarked
package org.examwright.marking.points;

import org.jspecify.annotations.NullMarked;
