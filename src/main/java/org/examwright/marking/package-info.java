/** ScoringRule rules: from a key and an answer to an exact mark. Pure: no database, no clock. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.examwright.marking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
