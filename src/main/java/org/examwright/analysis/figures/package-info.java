/**
 * What marks say of a test, its items and their options: pure functions over a matrix of marks. A
 * figure that is not defined is null, never 0.
 */
@NullMarked
package org.examwright.analysis.figures;

import org.jspecify.annotations.NullMarked;
