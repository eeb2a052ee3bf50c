package org.examwright.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the notes of a course say in several ways, as far as questions must keep clear of it: none
 * of the values may be asked for, offered or given a mark until a teacher picks one, and the others
 * never.
 */
public record Dispute(UUID conflict, Kind kind, List<Value> values) {

    public enum Kind {
        DATE,
        FIGURE,
        OFFICE,
        ATTRIBUTION
    }

    /**
     * One of the ways.
     *
     * @param text a date, a number or a name
     * @param chosen whether a teacher picked it
     * @param facts the facts that rest on it
     */
    public record Value(
            String text,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean chosen,
            Set<UUID> facts) {}

    /** Whether no teacher has picked a value yet. */
    public boolean open() {
        return values.stream().noneMatch(Value::chosen);
    }

    /** Whether the fact rests on a value that may not be used. */
    public boolean bars(UUID fact) {
        return values.stream().anyMatch(value -> !value.chosen() && value.facts().contains(fact))
                && values.stream()
                        .noneMatch(value -> value.chosen() && value.facts().contains(fact));
    }
}
