/** All that is held on one learner, given in one piece or erased. */
@NullMarked
package org.examwright.attempts.files;

import org.jspecify.annotations.NullMarked;
