/** Multiple choice about when things happened: years, order, what lay between. */
@NullMarked
package org.examwright.generation.choice.time;

import org.jspecify.annotations.NullMarked;
