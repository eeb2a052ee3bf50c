/** Multiple choice about who or what belongs together, where the notes give the whole list. */
@NullMarked
package org.examwright.generation.choice.groups;

import org.jspecify.annotations.NullMarked;
