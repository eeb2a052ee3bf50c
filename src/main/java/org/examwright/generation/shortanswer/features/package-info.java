/** Short answers that describe: features, problems, what happened, who was touched. */
@NullMarked
package org.examwright.generation.shortanswer.features;

import org.jspecify.annotations.NullMarked;
