/** Examwright's entry point; every sub-package is a module. */
@NullMarked
package org.examwright;

import org.jspecify.annotations.NullMarked;
