package org.examwright.knowledge.conflicts.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What notes say in two ways of which one at most can be true.
 *
 * @param sameness tells this matter from all others of the course, and stays when it is found again
 * @param about the fact it is about; of no fact where only the notes' lines tell it
 * @param values at least two, each with the words that say it
 */
public record Contradiction(Kind kind, String sameness, About about, List<Value> values) {

    /** What the notes differ in. */
    public enum Kind {
        DATE,
        FIGURE,
        OFFICE,
        ATTRIBUTION
    }

    /** The matter, as a person would name it. */
    public record About(FactKind kind, @Nullable UUID id, String name) {}

    /** The kinds of facts that notes can differ about. */
    public enum FactKind {
        EVENT,
        FIGURE,
        ACTOR
    }

    /**
     * One of the ways.
     *
     * @param text the value itself: a date, a number, a name
     * @param from the first day, for a date
     * @param to the last day, for a date
     * @param facts the facts that rest on it
     */
    public record Value(
            String text,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<Evidence> evidence,
            Set<UUID> facts) {}
}
