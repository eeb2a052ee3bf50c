/**
 * The database: the embedded server, roles, the school in every transaction, the clock, readiness.
 */
@NullMarked
package org.examwright.platform.database;

import org.jspecify.annotations.NullMarked;
