package org.examwright.attempts.records;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.classes.LearnerId;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.UuidV7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Attempts that were sat elsewhere, many at a time: each a submitted attempt with its sheet. */
@Repository
public class SheetBatch {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SheetBatch(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Whose attempt, and which one. */
    public record Key(LearnerId learner, int number) {}

    /** An attempt to be stored as submitted. */
    public record Sat(Key key, Instant submittedAt, Sheet sheet) {}

    /**
     * An attempt that is there.
     *
     * @param submittedAt null while it is open, as is the sheet
     */
    public record Held(@Nullable Instant submittedAt, @Nullable Sheet sheet) {}

    /** The attempts that these learners have made or begun at an assignment. */
    public Map<Key, Held> held(
            AssignmentId assignment, Collection<LearnerId> learners, Paper paper) {
        Map<Key, Held> held = new HashMap<>();
        jdbc.sql(
                        """
                        select a.learner_id, a.number, a.finished_at, s.choices, s.others, s.scores,
                            s.denominator, s.outcomes, s.verdicts
                        from attempt a
                        left join answer_sheet s on s.school_id = a.school_id and s.attempt_id = a.id
                        where a.school_id = ? and a.assignment_id = ? and a.learner_id = any (?)
                        """)
                .param(CurrentSchool.get())
                .param(assignment.id())
                .param(ids(learners, LearnerId::id))
                .query(
                        row -> {
                            held.put(
                                    new Key(
                                            new LearnerId(row.getObject("learner_id", UUID.class)),
                                            row.getInt("number")),
                                    held(row, paper));
                        });
        return held;
    }

    private static Held held(ResultSet row, Paper paper) throws SQLException {
        return new Held(
                Instants.read(row, "finished_at"),
                row.getString("outcomes") == null ? null : SheetStore.packed(row).sheet(paper));
    }

    /**
     * Stores those that nobody has stored meanwhile, and says which.
     *
     * @param settle what becomes of the sheets between attempts and sheets being stored
     */
    public Set<Key> insert(
            AssignmentId assignment,
            Paper paper,
            List<Sat> sat,
            UnaryOperator<Map<AttemptId, Sheet>> settle) {
        Map<UUID, Sat> byId = new HashMap<>();
        sat.forEach(each -> byId.put(UuidV7.next(), each));
        var made = List.copyOf(byId.entrySet());
        List<UUID> stored =
                jdbc.sql(
                                """
                                insert into attempt (school_id, id, assignment_id, learner_id, number, status,
                                    seed, secret, started_at, finished_at)
                                select ?, n.id, ?, n.learner, n.number, 'SUBMITTED', n.seed,
                                    uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), n.at, n.at
                                from unnest(?, ?, ?, ?, ?) n (id, learner, number, seed, at)
                                on conflict do nothing
                                returning id
                                """)
                        .param(CurrentSchool.get())
                        .param(assignment.id())
                        .param(ids(made, Map.Entry::getKey))
                        .param(ids(made, each -> each.getValue().key().learner().id()))
                        .param(array("int4", made, each -> each.getValue().key().number()))
                        .param(array("int8", made, _ -> RANDOM.nextLong()))
                        .param(array("timestamptz", made, each -> at(each.getValue())))
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list();
        Map<AttemptId, Sheet> sheets = new LinkedHashMap<>();
        Set<Key> keys = new HashSet<>();
        for (var id : stored) {
            var each = Objects.requireNonNull(byId.get(id));
            sheets.put(new AttemptId(id), each.sheet());
            keys.add(each.key());
        }
        insertSheets(paper, settle.apply(sheets));
        return keys;
    }

    private void insertSheets(Paper paper, Map<AttemptId, Sheet> sheets) {
        batches.batchUpdate(
                """
                insert into answer_sheet (school_id, attempt_id, choices, others, scores, denominator,
                    outcomes, verdicts, total, pending, maximum)
                values (?, ?, ?::int[], ?::jsonb, ?::numeric[], ?, ?, ?::jsonb, ?, ?, ?)
                """,
                sheets.entrySet().stream()
                        .map(each -> row(each.getKey().id(), paper, each.getValue()))
                        .toList());
    }

    private static Object[] row(UUID attempt, Paper paper, Sheet sheet) {
        var packed = Packed.of(paper, sheet);
        return new Object[] {
            CurrentSchool.get(),
            attempt,
            SheetStore.literal(packed.choices()),
            packed.others(),
            SheetStore.literal(packed.scores()),
            packed.denominator(),
            packed.outcomes(),
            packed.verdicts(),
            Packed.sortable(sheet.total()),
            Packed.sortable(sheet.pending()),
            Packed.sortable(sheet.maximum())
        };
    }

    private static OffsetDateTime at(Sat sat) {
        return sat.submittedAt().atOffset(ZoneOffset.UTC);
    }

    private static <T> SqlArrayValue ids(Collection<T> from, Function<T, UUID> id) {
        return array("uuid", from, id);
    }

    private static <T> SqlArrayValue array(
            String type, Collection<T> from, Function<T, ? extends Object> value) {
        return new SqlArrayValue(type, from.stream().map(value).toArray());
    }
}
