/** Essays on extracts: how convincing a view or an argument is, how valuable sources are. */
@NullMarked
package org.examwright.generation.essay.extracts;

import org.jspecify.annotations.NullMarked;
