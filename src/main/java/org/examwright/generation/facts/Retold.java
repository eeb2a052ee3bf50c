package org.examwright.generation.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Statement;

/**
 * Statements that tell an event over again. Readers of notes take a line such as "he refused, so
 * the summit collapsed" for a result and, where it has a date, for an event too; what is linked to
 * the one is linked to the other.
 */
final class Retold {
    private static final double SAME = 0.65;

    private Retold() {}

    /** Those of the statements that tell an event, by id, with the event. */
    static Map<UUID, Event> among(List<Statement> statements, List<Happening> happenings) {
        Map<UUID, Event> events = new HashMap<>();
        for (Statement statement : statements) {
            by(statement, happenings).ifPresent(event -> events.put(statement.id(), event));
        }
        return events;
    }

    /** The event that the statement tells, from the same line of the notes. */
    private static Optional<Event> by(Statement statement, List<Happening> happenings) {
        if (!Reading.unseen(statement)) {
            return Optional.empty();
        }
        for (Happening happening : happenings) {
            if (sameLine(statement, happening.event())
                    && Words.likeness(statement.text(), happening.label()) >= SAME) {
                return Optional.of(happening.event());
            }
        }
        return Optional.empty();
    }

    private static boolean sameLine(Statement statement, Event event) {
        return statement.evidence().stream()
                .anyMatch(
                        said ->
                                event.evidence().stream()
                                        .anyMatch(
                                                told ->
                                                        told.sourceId().equals(said.sourceId())
                                                                && told.sourceVersion()
                                                                        == said.sourceVersion()
                                                                && told.line() == said.line()));
    }
}
