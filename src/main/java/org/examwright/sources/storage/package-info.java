/** The sources' tables: versions of a text, how far each has been read, and its passages. */
@NullMarked
package org.examwright.sources.storage;

import org.jspecify.annotations.NullMarked;
