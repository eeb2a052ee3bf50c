/** Whether words of an earlier text of a source still stand in a newer one, and where. */
@NullMarked
package org.examwright.sources.quoting;

import org.jspecify.annotations.NullMarked;
