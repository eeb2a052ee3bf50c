/** Knowledge over HTTP: courses, packs, what a source says, and the lists of a course's facts. */
@NullMarked
package org.examwright.knowledge.catalogue;

import org.jspecify.annotations.NullMarked;
