/** Short answers marked point by point against a mark scheme. Pure: no database, no clock. */
@NamedInterface("points")
@NullMarked
package org.examwright.marking.points;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
