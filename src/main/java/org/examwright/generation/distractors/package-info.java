/**
 * Wrong answers: which are near, which are proven false, which stand together without giving the
 * key away.
 */
@NullMarked
package org.examwright.generation.distractors;

import org.jspecify.annotations.NullMarked;
