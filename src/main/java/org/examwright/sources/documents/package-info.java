/**
 * Word and PDF documents: their text, taken out by a process of its own that can be stopped and
 * cannot take the service's memory with it.
 */
@NullMarked
package org.examwright.sources.documents;

import org.jspecify.annotations.NullMarked;
