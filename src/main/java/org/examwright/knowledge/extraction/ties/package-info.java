/**
 * What binds actors to each other and to offices: who held what when, who followed, belonged to or
 * opposed whom. Few and sure rather than many.
 */
@NullMarked
package org.examwright.knowledge.extraction.ties;

import org.jspecify.annotations.NullMarked;
