/**
 * Facts as people send them, held against what the course has and what its notes say. Pure: every
 * fault is named with its place, and nothing is stored here.
 */
@NullMarked
package org.examwright.knowledge.drafting;

import org.jspecify.annotations.NullMarked;
