/**
 * What all pictures share: how wide text is, where lines break, colours, and writing SVG safely.
 */
@NullMarked
package org.examwright.platform.drawing;

import org.jspecify.annotations.NullMarked;
