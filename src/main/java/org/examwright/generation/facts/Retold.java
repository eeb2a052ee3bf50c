package org.examwright.generation.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Statement;
import org.examwright.sources.SourceId;

/**
 * Statements that tell an event over again. Readers of notes take a line such as "he refused, so
 * the summit collapsed" for a result and, where it has a date, for an event too; what is linked to
 * the one is linked to the other.
 */
final class Retold {
    private static final double SAME = 0.65;

    private Retold() {}

    /** Those of the statements that tell an event of their own line, by id, with the event. */
    static Map<UUID, Event> among(List<Statement> statements, List<Happening> happenings) {
        Map<Line, List<Integer>> byLine = new HashMap<>();
        for (int at = 0; at < happenings.size(); at++) {
            int place = at;
            lines(happenings.get(at).event())
                    .forEach(
                            line ->
                                    byLine.computeIfAbsent(line, _ -> new ArrayList<>())
                                            .add(place));
        }
        Map<UUID, Event> events = new HashMap<>();
        for (Statement statement : statements) {
            lines(statement)
                    .filter(_ -> Reading.unseen(statement))
                    .flatMap(line -> byLine.getOrDefault(line, List.of()).stream())
                    .sorted()
                    .map(happenings::get)
                    .filter(told -> Words.likeness(statement.text(), told.label()) >= SAME)
                    .findFirst()
                    .ifPresent(told -> events.put(statement.id(), told.event()));
        }
        return events;
    }

    private record Line(SourceId source, int version, int number) {}

    private static Stream<Line> lines(Fact fact) {
        return fact.evidence().stream()
                .map(said -> new Line(said.sourceId(), said.sourceVersion(), said.line()))
                .distinct();
    }
}
