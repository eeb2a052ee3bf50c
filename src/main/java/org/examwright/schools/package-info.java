/**
 * Schools (the tenants), their members, API keys, roles, and the policy that says who may do what.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.examwright.schools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
