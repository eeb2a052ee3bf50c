/** What can be inferred from an extract, with answers to choose from. */
@NullMarked
package org.examwright.generation.choice.extracts;

import org.jspecify.annotations.NullMarked;
