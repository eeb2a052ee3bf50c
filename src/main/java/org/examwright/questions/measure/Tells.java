package org.examwright.questions.measure;

import java.util.HashSet;
import java.util.Set;

/** Whether who has read one question knows the answer of another. */
final class Tells {
    /** So much of what a question asks about must stand beside its answer. */
    private static final double ASKED = 0.75;

    private Tells() {}

    /**
     * A sentence of the one holds the whole key of the other and most of what the other asks about.
     */
    static boolean tells(Sheet one, Sheet other) {
        Set<String> asked = new HashSet<>(other.stem().stems());
        asked.removeAll(other.keyStems());
        if (asked.size() < 2 || other.keyStems().isEmpty()) {
            return false;
        }
        return one.told().stream()
                .anyMatch(
                        told ->
                                told.containsAll(other.keyStems())
                                        && asked.stream().filter(told::contains).count()
                                                >= ASKED * asked.size());
    }
}
