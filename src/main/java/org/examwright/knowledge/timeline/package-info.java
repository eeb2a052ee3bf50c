/** A course's events along time: in lanes by topic, as values and as a picture. */
@NullMarked
package org.examwright.knowledge.timeline;

import org.jspecify.annotations.NullMarked;
