/**
 * Taking notes in over HTTP: what may be uploaded, and what is refused before anything is stored.
 */
@NullMarked
package org.examwright.sources.upload;

import org.jspecify.annotations.NullMarked;
