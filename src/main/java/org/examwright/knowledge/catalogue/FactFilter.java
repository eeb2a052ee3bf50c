package org.examwright.knowledge.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import org.examwright.knowledge.FactStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which facts of a course are listed; what is null does not matter, but that rejected facts are
 * shown only where they are asked for.
 *
 * @param topic one topic and all below it
 * @param kind the fact's own kind, by its name in the interface
 * @param from the first day of a period that the fact's own must touch
 * @param to the last day of that period
 * @param words part of a name, in any case
 */
record FactFilter(
        @Nullable UUID topic,
        @Nullable UUID theme,
        @Nullable UUID actor,
        @Nullable String kind,
        @Nullable FactStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String words) {

    static FactFilter of(
            @Nullable UUID topic,
            @Nullable Enum<?> kind,
            @Nullable FactStatus status,
            @Nullable String words) {
        var name = kind == null ? null : kind.name();
        return new FactFilter(topic, null, null, name, status, null, null, words);
    }

    FactFilter during(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new FactFilter(topic, theme, actor, kind, status, first, last, words);
    }

    FactFilter with(@Nullable UUID itsTheme, @Nullable UUID itsActor) {
        return new FactFilter(topic, itsTheme, itsActor, kind, status, from, to, words);
    }
}
