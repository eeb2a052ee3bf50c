package org.examwright.attempts.regrades;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.sitting.Ruling;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Json;
import org.examwright.platform.PageRequest;
import org.examwright.questions.QuestionId;
import org.examwright.quizzes.FrozenQuiz;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Regrades as rows, and how far each has come in its assignments. */
@Repository
class RegradeStore {
    private static final UUID FIRST = new UUID(0, 0);
    private static final int ALMOST = 99;
    private static final String SELECT =
            """
            select id, question_id, wanted, dry_run, reason, member_id, created_at, status, attempts,
                (select coalesce(sum(p.looked_at), 0) from regrade_assignment p
                where p.school_id = regrade.school_id and p.regrade_id = regrade.id) looked_at, ended_at
            from regrade where school_id = :school and\
            """;
    private final JdbcClient jdbc;

    RegradeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A regrade as it was ordered.
     *
     * @param member who ordered it; null once they are gone
     */
    record Row(
            RegradeId id,
            QuestionId question,
            Ruling.Order order,
            boolean dryRun,
            @Nullable String reason,
            @Nullable UUID member,
            Instant at) {}

    /** A regrade and where it stands. */
    record Standing(
            Row row,
            RegradeView.Status status,
            int attempts,
            int lookedAt,
            @Nullable Instant endedAt) {
        boolean ended() {
            return endedAt != null;
        }

        int progress() {
            return status == RegradeView.Status.DONE
                    ? 100
                    : attempts == 0 ? 0 : Math.min(ALMOST, lookedAt * 100 / attempts);
        }
    }

    void insert(Row made, List<AssignmentId> among) {
        var ids = uuids(among);
        sql("""
        insert into regrade (school_id, id, question_id, policy, wanted, dry_run, reason, member_id,
            created_at, attempts)
        select :school, :id, :question, :policy, :wanted::jsonb, :dry, :reason, :member, :at, count(*)
        from attempt where school_id = :school and assignment_id = any (:among) and status <> 'OPEN'
        """)
                .param("id", made.id().id())
                .param("question", made.question().id())
                .param("policy", made.order().policy().name())
                .param("wanted", Json.MAPPER.writeValueAsString(made.order()))
                .param("dry", made.dryRun())
                .param("reason", made.reason(), Types.VARCHAR)
                .param("member", made.member(), Types.OTHER)
                .param("at", made.at().atOffset(ZoneOffset.UTC))
                .param("among", ids)
                .update();
        sql("""
        insert into regrade_assignment (school_id, regrade_id, assignment_id)
        select :school, :id, n.id from unnest(:among) n (id)
        """)
                .param("id", made.id().id())
                .param("among", ids)
                .update();
    }

    private static SqlArrayValue uuids(List<AssignmentId> ids) {
        return new SqlArrayValue("uuid", ids.stream().map(AssignmentId::id).toArray());
    }

    /** The assignments on whose papers the question stands, among them those of these quizzes. */
    List<AssignmentId> asking(QuestionId question, List<FrozenQuiz> quizzes) {
        return sql("""
        select a.id from assignment a
        join unnest(:quizzes, :versions) q (id, version)
            on q.id = a.quiz_id and q.version = a.quiz_version
        where a.school_id = :school
        union
        select a.assignment_id from attempt_slot p
        join attempt a on a.school_id = p.school_id and a.id = p.attempt_id
        where p.school_id = :school and p.question_id = :question
        order by 1
        """)
                .param("question", question.id())
                .param(
                        "quizzes",
                        new SqlArrayValue(
                                "uuid", quizzes.stream().map(each -> each.id().id()).toArray()))
                .param(
                        "versions",
                        new SqlArrayValue(
                                "int4", quizzes.stream().map(FrozenQuiz::version).toArray()))
                .query((row, _) -> new AssignmentId(row.getObject(1, UUID.class)))
                .list();
    }

    /** One attempt for each version and worth that the question has on papers drawn apart. */
    List<AttemptId> ownPapers(AssignmentId assignment, QuestionId question) {
        return sql("""
        select distinct on (p.question_version, p.marks) a.id from attempt_slot p
        join attempt a on a.school_id = p.school_id and a.id = p.attempt_id
        where p.school_id = :school and p.question_id = :question and a.assignment_id = :assignment
        order by p.question_version, p.marks, a.id
        """)
                .param("question", question.id())
                .param("assignment", assignment.id())
                .query((row, _) -> new AttemptId(row.getObject(1, UUID.class)))
                .list();
    }

    Optional<Standing> find(RegradeId id) {
        return sql(SELECT + " id = :id").param("id", id.id()).query(RegradeStore::read).optional();
    }

    /** The regrade, for this transaction alone. */
    Optional<Standing> lock(RegradeId id) {
        return sql(SELECT + " id = :id for no key update")
                .param("id", id.id())
                .query(RegradeStore::read)
                .optional();
    }

    List<Standing> page(QuestionId question, PageRequest page) {
        var after = page.after();
        return sql(SELECT + " question_id = :question and id > :after order by id limit :limit")
                .param("question", question.id())
                .param("after", after == null ? FIRST : UUID.fromString(after))
                .param("limit", page.limit() + 1)
                .query(RegradeStore::read)
                .list();
    }

    /** Says that work has begun; writes nothing where that is known. */
    void run(RegradeId id) {
        sql("update regrade set status = 'RUNNING' where school_id = :school and id = :id"
                        + " and status <> 'RUNNING'")
                .param("id", id.id())
                .update();
    }

    void end(RegradeId id, RegradeView.Status status, Instant now) {
        sql("update regrade set status = :status, ended_at = :now where school_id = :school and id"
                        + " = :id")
                .param("status", status.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.id())
                .update();
    }

    List<AssignmentId> assignments(RegradeId id) {
        return parts(id).stream().map(Part::assignment).toList();
    }

    /**
     * How far a regrade is in one assignment.
     *
     * @param edition how papers counted when it was begun; null before
     * @param since sheets written from this transaction on are looked at again
     * @param position the last learner dealt with
     */
    record Part(
            AssignmentId assignment,
            @Nullable Integer edition,
            long since,
            @Nullable UUID position,
            boolean done) {}

    List<Part> parts(RegradeId id) {
        return sql("""
        select assignment_id, edition, since, position, done from regrade_assignment
        where school_id = :school and regrade_id = :id order by assignment_id
        """)
                .param("id", id.id())
                .query(
                        (row, _) ->
                                new Part(
                                        new AssignmentId(
                                                row.getObject("assignment_id", UUID.class)),
                                        row.getObject("edition", Integer.class),
                                        row.getLong("since"),
                                        row.getObject("position", UUID.class),
                                        row.getBoolean("done")))
                .list();
    }

    /** Begins an assignment, from its first learner. */
    void begin(RegradeId id, AssignmentId assignment, int edition) {
        sql("""
        update regrade_assignment set edition = :edition, position = null, done = false, looked_at = 0,
            since = pg_snapshot_xmin(pg_current_snapshot())::text::bigint % 4294967296
        where school_id = :school and regrade_id = :id and assignment_id = :assignment
        """)
                .param("edition", edition)
                .param("id", id.id())
                .param("assignment", assignment.id())
                .update();
    }

    /**
     * @param position the last learner dealt with; null where there is nobody left
     * @param more how many attempts were looked at
     */
    void advance(RegradeId id, AssignmentId assignment, @Nullable UUID position, int more) {
        sql("""
        update regrade_assignment set position = coalesce(:position, position), done = :done,
            looked_at = looked_at + :more
        where school_id = :school and regrade_id = :id and assignment_id = :assignment
        """)
                .param("position", position, Types.OTHER)
                .param("more", more)
                .param("done", position == null)
                .param("id", id.id())
                .param("assignment", assignment.id())
                .update();
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("school", CurrentSchool.get());
    }

    private static Standing read(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Standing(
                new Row(
                        new RegradeId(row.getObject("id", UUID.class)),
                        new QuestionId(row.getObject("question_id", UUID.class)),
                        Json.MAPPER.readValue(row.getString("wanted"), Ruling.Order.class),
                        row.getBoolean("dry_run"),
                        row.getString("reason"),
                        row.getObject("member_id", UUID.class),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()),
                RegradeView.Status.valueOf(row.getString("status")),
                row.getInt("attempts"),
                row.getInt("looked_at"),
                ended == null ? null : ended.toInstant());
    }
}
