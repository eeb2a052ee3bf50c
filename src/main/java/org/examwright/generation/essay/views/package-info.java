/**
 * Essays on a view of the past that the course's facts argue for and against, and what all such
 * essays share.
 */
@NullMarked
package org.examwright.generation.essay.views;

import org.jspecify.annotations.NullMarked;
