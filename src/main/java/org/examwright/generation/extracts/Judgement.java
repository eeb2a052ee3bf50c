package org.examwright.generation.extracts;

/**
 * A sentence that praises or blames the matter it names.
 *
 * @param verdict what it says of the matter
 * @param word the word that does it
 */
public record Judgement(Said said, Verdict verdict, String word) {
    boolean favourable() {
        return verdict.favourable();
    }
}
