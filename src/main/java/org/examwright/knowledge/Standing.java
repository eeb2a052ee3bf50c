package org.examwright.knowledge;

/**
 * How far a fact can be relied on.
 *
 * @param confidence 0 to 1; 1 where a person or a pack vouches for it
 */
public record Standing(FactStatus status, Origin origin, double confidence) {
    public static final Standing PACK = new Standing(FactStatus.CONFIRMED, Origin.PACK, 1);

    /** As read from notes, with the reader's own doubt. */
    public static Standing extracted(double confidence) {
        return new Standing(FactStatus.EXTRACTED, Origin.EXTRACTION, confidence);
    }
}
