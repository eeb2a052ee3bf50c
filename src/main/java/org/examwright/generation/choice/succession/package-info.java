/** Multiple choice about what took the place of what: policies, bodies, holders of offices. */
@NullMarked
package org.examwright.generation.choice.succession;

import org.jspecify.annotations.NullMarked;
