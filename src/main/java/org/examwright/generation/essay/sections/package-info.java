/**
 * Views that notes suggest which argue none: what stands under one heading is weighed against what
 * stands under others.
 */
@NullMarked
package org.examwright.generation.essay.sections;

import org.jspecify.annotations.NullMarked;
