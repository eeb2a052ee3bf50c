/** Essays on rulers and policies: methods, success, nature, and what they meant to people. */
@NullMarked
package org.examwright.generation.essay.rule;

import org.jspecify.annotations.NullMarked;
