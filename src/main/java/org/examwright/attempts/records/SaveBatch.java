package org.examwright.attempts.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.records.AnswerStore.Slot;
import org.examwright.attempts.sitting.Save.Held;
import org.examwright.platform.CurrentSchool;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Saved answers of many attempts at once, in as many statements as for one. */
@Repository
public class SaveBatch {
    private final JdbcClient jdbc;
    private final AttemptStore attempts;

    SaveBatch(JdbcClient jdbc, AttemptStore attempts) {
        this.jdbc = jdbc;
        this.attempts = attempts;
    }

    /** Where an answer is saved. */
    public record Place(AttemptId attempt, int slot) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing((Place place) -> place.attempt().id())
                        .thenComparing(Place::slot);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * An attempt that nobody submits or closes before the transaction ends.
     *
     * @param secret what signs its receipts
     */
    public record Kept(Attempt attempt, byte[] secret) {}

    /** As {@link AttemptStore#keepOpen}, without those that somebody submits or closes just now. */
    public Map<AttemptId, Kept> keepOpen(Collection<AttemptId> ids) {
        var wanted =
                new SqlArrayValue("uuid", ids.stream().map(AttemptId::id).distinct().toArray());
        var found =
                jdbc.sql(
                                AttemptStore.SELECT
                                        + " a.id = any (:ids) order by a.id for key share of a skip"
                                        + " locked")
                        .param("school", CurrentSchool.get())
                        .param("ids", wanted)
                        .query(attempts::read)
                        .list();
        var secrets = new HashMap<UUID, byte[]>();
        jdbc.sql("select id, secret from attempt where school_id = ? and id = any (?)")
                .params(CurrentSchool.get(), wanted)
                .query(
                        row -> {
                            secrets.put(row.getObject("id", UUID.class), row.getBytes("secret"));
                        });
        var kept = new LinkedHashMap<AttemptId, Kept>();
        for (var attempt : found) {
            var secret = Objects.requireNonNull(secrets.get(attempt.id().id()));
            kept.put(attempt.id(), new Kept(attempt, secret));
        }
        return kept;
    }

    /** What slots hold, as {@link AnswerStore#slot} tells it. */
    public Map<Place, Slot> slots(Map<Place, Integer> sequences) {
        var held = new LinkedHashMap<Place, List<Held>>();
        jdbc.sql(
                        """
                        select w.attempt_id, w.slot, s.sequence, s.answer, s.saved_at
                        from unnest(:attempts, :slots, :sequences) w (attempt_id, slot, sequence)
                        cross join lateral (
                            (select sequence, answer, saved_at from saved_answer
                            where school_id = :school and attempt_id = w.attempt_id and slot = w.slot
                            order by sequence desc limit 1)
                            union all
                            (select sequence, answer, saved_at from saved_answer
                            where school_id = :school and attempt_id = w.attempt_id and slot = w.slot
                                and sequence = w.sequence)) s
                        """)
                .param("school", CurrentSchool.get())
                .param("attempts", array("uuid", sequences.keySet(), at -> at.attempt().id()))
                .param("slots", array("int4", sequences.keySet(), Place::slot))
                .param("sequences", array("int4", sequences.values(), sequence -> sequence))
                .query(
                        row -> {
                            held.computeIfAbsent(place(row), _ -> new ArrayList<>())
                                    .add(AnswerStore.read(row, 0));
                        });
        var slots = new TreeMap<Place, Slot>();
        sequences.forEach(
                (place, sequence) ->
                        slots.put(place, Slot.of(held.getOrDefault(place, List.of()), sequence)));
        return slots;
    }

    /**
     * Adds answers, always in the order of their places, so that two batches never wait for each
     * other; gives those that no other transaction was faster with.
     */
    public Set<Place> add(SortedMap<Place, Held> fresh) {
        if (fresh.isEmpty()) {
            return Set.of();
        }
        return new LinkedHashSet<>(
                jdbc.sql(
                                """
                                insert into saved_answer
                                    (school_id, attempt_id, slot, sequence, answer, saved_at)
                                select ?, n.attempt_id, n.slot, n.sequence, n.answer::jsonb, n.saved_at
                                from unnest(?, ?, ?, ?, ?) n (attempt_id, slot, sequence, answer, saved_at)
                                on conflict do nothing
                                returning attempt_id, slot
                                """)
                        .param(CurrentSchool.get())
                        .param(array("uuid", fresh.keySet(), at -> at.attempt().id()))
                        .param(array("int4", fresh.keySet(), Place::slot))
                        .param(array("int4", fresh.values(), Held::sequence))
                        .param(
                                array(
                                        "text",
                                        fresh.values(),
                                        held -> AnswerBody.stored(held.answer())))
                        .param(
                                array(
                                        "timestamptz",
                                        fresh.values(),
                                        held -> Instants.column(held.savedAt())))
                        .query((row, _) -> place(row))
                        .list());
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new AttemptId(row.getObject("attempt_id", UUID.class)), row.getInt("slot"));
    }

    private static <T> SqlArrayValue array(
            String type, Collection<T> from, Function<T, ? extends @Nullable Object> value) {
        return new SqlArrayValue(type, from.stream().map(value).toArray());
    }
}
