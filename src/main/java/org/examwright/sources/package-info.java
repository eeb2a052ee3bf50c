/** Courses and the study notes in them: upload, reading into passages, versions of a source. */
@ApplicationModule(allowedDependencies = {"platform", "schools"})
@NullMarked
package org.examwright.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
