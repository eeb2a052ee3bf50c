/**
 * Finished attempts as plain numbers, many at a time, for whoever draws figures from them. For
 * staff only: what leaves here has been marked but not released.
 */
@NamedInterface("sheets")
@NullMarked
package org.examwright.attempts.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
