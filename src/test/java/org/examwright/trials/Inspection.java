package org.examwright.trials;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.examwright.platform.Json;
import org.examwright.trials.Ledger.Place;
import org.examwright.trials.Ledger.Save;

/** Holds the database, past the service, against what the clients were told. */
final class Inspection {
    private static final String WATCH =
            """
            create table public.finished (attempt uuid, status text);
            create function public.note_finished() returns trigger language plpgsql security definer as $$
            begin
                insert into public.finished values (new.id, new.status);
                return null;
            end $$;
            create trigger note_finished after update of status on examwright.attempt
                for each row when (new.status <> 'OPEN') execute function public.note_finished();
            """;

    private final Connection database;
    private final Ledger ledger;
    private final Exam exam;

    Inspection(Connection database, Ledger ledger, Exam exam) {
        this.database = database;
        this.ledger = ledger;
        this.exam = exam;
    }

    /** From now on the database itself notes each time that an attempt ends. */
    static void watch(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(WATCH);
        }
    }

    /** How many attempts have not ended yet. */
    static int open(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row =
                        statement.executeQuery(
                                "select count(*) from examwright.attempt where status = 'OPEN'")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** What it found: empty lists where all is well. */
    record Findings(
            List<String> lost, List<String> altered, List<String> notAsked, List<String> ends) {}

    Findings look() throws SQLException {
        var stored = new HashMap<Place, Save>();
        read(
                "select attempt_id, slot, sequence, answer, saved_at from examwright.saved_answer",
                row ->
                        stored.put(
                                new Place(
                                        row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)),
                                new Save(
                                        Json.MAPPER
                                                .readTree(row.getString(4))
                                                .at("/options/0")
                                                .asString(),
                                        row.getTimestamp(5).toInstant(),
                                        false)));
        var lost = new ArrayList<String>();
        var altered = new ArrayList<String>();
        ledger.saves()
                .forEach(
                        (place, save) -> {
                            var kept = stored.remove(place);
                            if (kept == null) {
                                lost.add(place + " " + save);
                            } else if (!kept.option().equals(save.option())
                                    || !kept.savedAt().equals(save.savedAt())) {
                                altered.add("%s %s became %s".formatted(place, save, kept));
                            }
                        });
        var notAsked = stored.entrySet().stream().map(Object::toString).toList();
        return new Findings(lost, altered, notAsked, ends());
    }

    private List<String> ends() throws SQLException {
        var faults = new ArrayList<String>();
        var times = new HashMap<UUID, Integer>();
        read(
                "select attempt from public.finished",
                row -> times.merge(row.getObject(1, UUID.class), 1, Integer::sum));
        Set<UUID> seen = new HashSet<>();
        Map<String, Integer> byLearner = new HashMap<>();
        var expected = counted();
        read(
                """
                select a.id, a.status, a.finished_at, s.choices, trim_scale(s.total)::text, l.reference
                from examwright.attempt a join examwright.learner l on l.id = a.learner_id
                left join examwright.answer_sheet s on s.attempt_id = a.id
                """,
                row -> {
                    var attempt = row.getObject(1, UUID.class);
                    seen.add(attempt);
                    byLearner.merge(row.getString(6), 1, Integer::sum);
                    if (times.getOrDefault(attempt, 0) != 1) {
                        faults.add(attempt + " ended " + times.get(attempt) + " times");
                    }
                    faults.addAll(end(attempt, row, expected.getOrDefault(attempt, Map.of())));
                });
        byLearner.forEach(
                (learner, many) -> {
                    if (many != 1) {
                        faults.add("%s has %d attempts".formatted(learner, many));
                    }
                });
        var learners = new HashSet<>(ledger.started().values());
        learners.addAll(ledger.missed());
        if (!seen.containsAll(ledger.started().keySet()) || !byLearner.keySet().equals(learners)) {
            faults.add("%d attempts, %d started".formatted(seen.size(), ledger.started().size()));
        }
        return faults;
    }

    private List<String> end(UUID attempt, ResultSet row, Map<Integer, String> counted)
            throws SQLException {
        var faults = new ArrayList<String>();
        var handed = ledger.handedIn().get(attempt);
        var status = row.getString(2);
        var choices = row.getArray(4);
        if (!status.equals(handed == null ? "CLOSED" : "SUBMITTED") || choices == null) {
            return List.of(attempt + " is " + status + ", its sheet " + choices);
        }
        var ticks = (Integer[]) choices.getArray();
        int right = 0;
        for (int slot = 1; slot <= ticks.length; slot++) {
            var option = counted.get(slot);
            var bit = option == null ? null : 1 << bits(slot).indexOf(option);
            right += option != null && option.equals("q0") ? 1 : 0;
            if (!java.util.Objects.equals(ticks[slot - 1], bit)) {
                faults.add("%s slot %d: %s counts".formatted(attempt, slot, ticks[slot - 1]));
            }
        }
        if (Integer.parseInt(row.getString(5)) != right) {
            faults.add("%s has %s marks, not %d".formatted(attempt, row.getString(5), right));
        }
        if (handed != null
                && (!handed.total().equals(row.getString(5))
                        || !handed.at().equals(row.getTimestamp(3).toInstant()))) {
            faults.add("%s was told %s".formatted(attempt, handed));
        }
        return faults;
    }

    private List<String> bits(int slot) {
        return List.copyOf(exam.options().getOrDefault(slot, Map.of()).values());
    }

    /** Of each attempt and slot, the answer with the greatest sequence that was in time. */
    private Map<UUID, Map<Integer, String>> counted() {
        var latest = new HashMap<UUID, Map<Integer, String>>();
        var sequence = new LinkedHashMap<List<Object>, Integer>();
        ledger.saves()
                .forEach(
                        (place, save) -> {
                            var key = List.<Object>of(place.attempt(), place.slot());
                            if (!save.late() && place.sequence() > sequence.getOrDefault(key, 0)) {
                                sequence.put(key, place.sequence());
                                latest.computeIfAbsent(place.attempt(), _ -> new HashMap<>())
                                        .put(place.slot(), save.option());
                            }
                        });
        return latest;
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void read(String sql, Row each) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                each.read(rows);
            }
        }
    }
}
