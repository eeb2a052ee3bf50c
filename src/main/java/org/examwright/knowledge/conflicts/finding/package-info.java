/**
 * Finds where a course's notes contradict each other. Pure: what is known and the notes' lines in,
 * contradictions out. Knows English words for deeds, offices and amounts, and no history.
 */
@NullMarked
package org.examwright.knowledge.conflicts.finding;

import org.jspecify.annotations.NullMarked;
