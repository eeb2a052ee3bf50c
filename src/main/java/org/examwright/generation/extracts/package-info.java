/**
 * Extracts that questions are asked on: what they deal with, what they say of it and how, and how
 * documents of their kind are to be weighed. Whatever the text does not settle is left alone.
 */
@NullMarked
package org.examwright.generation.extracts;

import org.jspecify.annotations.NullMarked;
