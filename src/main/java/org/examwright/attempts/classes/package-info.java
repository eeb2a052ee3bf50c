/** Classes and the pseudonymous learners in them. */
@NullMarked
package org.examwright.attempts.classes;

import org.jspecify.annotations.NullMarked;
