/**
 * Where the notes of a course contradict each other: found again after each reading, shown,
 * resolved by a teacher.
 */
@NullMarked
package org.examwright.knowledge.conflicts;

import org.jspecify.annotations.NullMarked;
