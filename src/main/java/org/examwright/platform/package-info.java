/**
 * Conventions of the web and the database that every module keeps: problems, pages, preconditions,
 * repeats, jobs, schools as walls.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.examwright.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
