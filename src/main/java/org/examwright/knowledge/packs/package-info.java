/**
 * Course packs: folders that make a course. Reading one checks it whole, so that what comes out can
 * be stored as it stands.
 */
@NullMarked
package org.examwright.knowledge.packs;

import org.jspecify.annotations.NullMarked;
