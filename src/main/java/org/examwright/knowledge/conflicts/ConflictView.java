package org.examwright.knowledge.conflicts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.conflicts.finding.Contradiction.FactKind;
import org.examwright.knowledge.conflicts.finding.Contradiction.Kind;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/** A conflict as it is shown. */
record ConflictView(
        UUID id,
        Kind kind,
        Status status,
        About about,
        List<Value> values,
        @Nullable Resolution resolution) {

    enum Status {
        OPEN,
        RESOLVED
    }

    /**
     * @param id of the fact that it is about; null where only the notes' lines tell of it
     */
    record About(FactKind kind, @Nullable UUID id, String name) {}

    record Value(
            UUID id,
            String text,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<Evidence> evidence) {}

    /** Which value a teacher picked, and why. */
    record Resolution(UUID value, @Nullable String comment) {}
}
