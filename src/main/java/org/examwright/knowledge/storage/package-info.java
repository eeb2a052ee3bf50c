/**
 * Facts in the database: written in bulk, read in sets. Two facts that say the same are one row;
 * the order in which facts are read never depends on their ids.
 */
@NullMarked
package org.examwright.knowledge.storage;

import org.jspecify.annotations.NullMarked;
