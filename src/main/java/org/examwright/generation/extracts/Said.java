package org.examwright.generation.extracts;

import org.examwright.generation.writing.Quoted;
import org.examwright.sources.Evidence;

/**
 * A sentence of an extract, letter for letter, and where it stands.
 *
 * @param after the sentence before it in the same paragraph, or the one that this itself points
 *     back to; empty for the first
 */
public record Said(String text, Evidence evidence, String after) {
    /** In quotation marks, as a scheme cites it; quotations within it get the other marks. */
    public String quoted() {
        return "‘" + Quoted.within(text) + "’";
    }
}
