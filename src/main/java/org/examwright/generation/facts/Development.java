package org.examwright.generation.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Something that came about: an event, or what a statement says, with the days between which that
 * must have been, as far as the notes tell.
 *
 * @param text a plain sentence without a full stop
 * @param stems the stems of its words
 * @param since it was not so before; null where the notes do not tell
 * @param by it had begun at the latest then, and an event was over; null where they do not tell
 */
public record Development(
        Fact fact, String text, Set<String> stems, @Nullable Bound since, @Nullable Bound by) {

    private static final double LIKE = 0.4;

    /**
     * A day, and the event that fixes it: for a statement that the notes make the result of an
     * event, that event. Null where the notes give the statement a date of its own.
     */
    public record Bound(LocalDate day, @Nullable Happening witness) {}

    /** Whether it came about at least so many days after the other was there. */
    public boolean after(Development other, int days) {
        return since != null
                && other.by != null
                && since.day().toEpochDay() - other.by.day().toEpochDay() >= days;
    }

    /** Years between the two, as near as their bounds tell. */
    public double yearsFrom(Development other) {
        LocalDate mine = day();
        LocalDate theirs = other.day();
        return mine == null || theirs == null
                ? 10
                : Math.abs(theirs.toEpochDay() - mine.toEpochDay()) / 365.25;
    }

    private @Nullable LocalDate day() {
        return since != null ? since.day() : by != null ? by.day() : null;
    }

    /** Topics and themes of the fact. */
    public List<String> matters() {
        List<String> matters = new ArrayList<>(fact.topics());
        matters.addAll(themes());
        return matters;
    }

    private List<String> themes() {
        return switch (fact) {
            case Event event -> event.themes();
            case Statement statement -> statement.themes();
            default -> List.of();
        };
    }

    /** Whether two share a topic or a theme; where one has no theme, all do. */
    public boolean sameMatter(Development other) {
        return themes().isEmpty()
                || other.themes().isEmpty()
                || !Collections.disjoint(fact.topics(), other.fact.topics())
                || !Collections.disjoint(matters(), other.matters());
    }

    /** Whether the two say much the same. */
    public boolean like(Development other) {
        return Words.likeness(stems, other.stems) >= LIKE;
    }

    /** What shows that it came about no earlier, as a sentence. */
    public Optional<String> toldSince() {
        return told(since);
    }

    /** What shows that it was there no later, as a sentence. */
    public Optional<String> toldBy() {
        return told(by);
    }

    private static Optional<String> told(@Nullable Bound bound) {
        return bound == null
                ? Optional.empty()
                : Optional.ofNullable(bound.witness()).map(Happening::told);
    }
}
