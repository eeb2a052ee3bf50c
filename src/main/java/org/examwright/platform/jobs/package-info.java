/** Long work, done by whichever instance is free and taken up again after a crash. */
@NullMarked
package org.examwright.platform.jobs;

import org.jspecify.annotations.NullMarked;
