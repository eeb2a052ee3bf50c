package org.examwright.generation.extracts;

/**
 * A sentence that praises or blames the matter it names.
 *
 * @param word the word that does it
 */
public record Judgement(Said said, boolean favourable, String word) {}
