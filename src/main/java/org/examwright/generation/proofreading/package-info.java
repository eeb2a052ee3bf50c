/** Generated English is read once more, by rules that know nothing of how it was made. */
@NullMarked
package org.examwright.generation.proofreading;

import org.jspecify.annotations.NullMarked;
