package org.examwright.attempts.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.classes.Learner;
import org.examwright.attempts.classes.LearnerId;
import org.examwright.attempts.sitting.Layout.Shuffle;
import org.examwright.attempts.sitting.Sitting;
import org.examwright.attempts.sitting.Status;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.PageRequest;
import org.examwright.platform.SchoolId;
import org.examwright.quizzes.QuizId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts as rows, and the locks that keep saving, submitting and closing apart. */
@Repository
public class AttemptStore {
    static final String SELECT =
            """
            select a.id, a.assignment_id, a.learner_id, l.reference, a.number, a.status, a.seed,
                a.flags, a.started_at, a.deadline, a.finished_at, s.quiz_id, s.quiz_version,
                exists (select from attempt_slot p where p.school_id = a.school_id
                    and p.attempt_id = a.id) own, s.shuffle_questions, s.shuffle_options
            from attempt a
            join assignment s on s.school_id = a.school_id and s.id = a.assignment_id
            join learner l on l.school_id = a.school_id and l.id = a.learner_id
            where a.school_id = :school and\
            """;
    private final JdbcClient jdbc;
    private final AttemptProperties properties;

    AttemptStore(JdbcClient jdbc, AttemptProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    public Optional<Attempt> find(AttemptId id) {
        return one("a.id = :id", id);
    }

    /**
     * Kept open until the transaction ends: nobody submits or closes it before; others may save.
     */
    public Optional<Attempt> keepOpen(AttemptId id) {
        return one("a.id = :id for key share of a", id);
    }

    /** For this transaction alone: waits for saves under way, and keeps later ones waiting. */
    public Optional<Attempt> lock(AttemptId id) {
        return one("a.id = :id for update of a", id);
    }

    /** As {@link #lock}, but empty where someone else has it. */
    public Optional<Attempt> lockIfFree(AttemptId id) {
        return one("a.id = :id for update of a skip locked", id);
    }

    private Optional<Attempt> one(String where, AttemptId id) {
        return jdbc.sql(SELECT + " " + where)
                .param("school", CurrentSchool.get())
                .param("id", id.id())
                .query(this::read)
                .optional();
    }

    public Optional<Attempt> lockOpen(AssignmentId assignment, LearnerId learner) {
        return jdbc.sql(
                        SELECT
                                + """
                                 a.assignment_id = :assignment and a.learner_id = :learner
                                    and a.status = 'OPEN' for update of a
                                """)
                .param("school", CurrentSchool.get())
                .param("assignment", assignment.id())
                .param("learner", learner.id())
                .query(this::read)
                .optional();
    }

    /** How many attempts the learner has made or begun. */
    public int count(AssignmentId assignment, LearnerId learner) {
        return jdbc.sql(
                        """
                        select count(*) from attempt
                        where school_id = ? and assignment_id = ? and learner_id = ?
                        """)
                .params(CurrentSchool.get(), assignment.id(), learner.id())
                .query(Integer.class)
                .single();
    }

    public void insert(Attempt made, byte[] secret) {
        jdbc.sql(
                        """
                        insert into attempt (school_id, id, assignment_id, learner_id, number, seed,
                            secret, started_at, deadline)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(CurrentSchool.get())
                .param(made.id().id())
                .param(made.assignment().id())
                .param(made.learner().id().id())
                .param(made.number())
                .param(made.seed())
                .param(secret)
                .param(Instants.column(made.sitting().startedAt()))
                .param(Instants.column(made.sitting().deadline()))
                .update();
    }

    /** What signs the receipts of an attempt. */
    public byte[] secret(AttemptId id) {
        return jdbc.sql("select secret from attempt where school_id = ? and id = ?")
                .params(CurrentSchool.get(), id.id())
                .query(byte[].class)
                .single();
    }

    public void finish(Attempt finished) {
        jdbc.sql(
                        """
                        update attempt set status = ?, finished_at = ?
                        where school_id = ? and id = ?
                        """)
                .param(finished.sitting().status().name())
                .param(Instants.column(finished.sitting().finishedAt()))
                .param(CurrentSchool.get())
                .param(finished.id().id())
                .update();
    }

    public void flag(AttemptId id, int slot, boolean flagged) {
        jdbc.sql(
                        """
                        update attempt
                        set flags = case when :flagged then array_append(array_remove(flags, :slot), :slot)
                            else array_remove(flags, :slot) end
                        where school_id = :school and id = :id
                        """)
                .param("flagged", flagged)
                .param("slot", slot)
                .param("school", CurrentSchool.get())
                .param("id", id.id())
                .update();
    }

    public void move(Attempt attempt) {
        jdbc.sql("update attempt set deadline = ? where school_id = ? and id = ?")
                .param(Instants.column(attempt.sitting().deadline()))
                .param(CurrentSchool.get())
                .param(attempt.id().id())
                .update();
    }

    public List<Attempt> page(AssignmentId assignment, PageRequest page) {
        return jdbc.sql(
                        SELECT
                                + """
                                 a.assignment_id = :assignment and a.id > :after
                                order by a.id limit :limit
                                """)
                .param("school", CurrentSchool.get())
                .param("assignment", assignment.id())
                .param("after", after(page))
                .param("limit", page.limit() + 1)
                .query(this::read)
                .list();
    }

    /** Open attempts at an assignment, locked in one order so that two changes cannot deadlock. */
    public List<Attempt> lockOpen(AssignmentId assignment) {
        return jdbc.sql(
                        SELECT
                                + """
                                 a.assignment_id = :assignment and a.status = 'OPEN'
                                order by a.id for no key update of a
                                """)
                .param("school", CurrentSchool.get())
                .param("assignment", assignment.id())
                .query(this::read)
                .list();
    }

    /** Open attempts of a learner, locked likewise. */
    public List<Attempt> lockOpen(LearnerId learner) {
        return jdbc.sql(
                        SELECT
                                + """
                                 a.learner_id = :learner and a.status = 'OPEN'
                                order by a.id for no key update of a
                                """)
                .param("school", CurrentSchool.get())
                .param("learner", learner.id())
                .query(this::read)
                .list();
    }

    /** All attempts of a learner, oldest first. */
    public List<Attempt> of(LearnerId learner) {
        return jdbc.sql(SELECT + " a.learner_id = :learner order by a.id")
                .param("school", CurrentSchool.get())
                .param("learner", learner.id())
                .query(this::read)
                .list();
    }

    /** An open attempt in any school whose deadline has passed. */
    public record Due(SchoolId school, AttemptId attempt) {}

    /** The attempts longest due, of all schools; asked without a school in force. */
    public List<Due> due(int most) {
        return jdbc.sql("select school_id, id from due_attempts(?)")
                .param(most)
                .query(
                        (row, _) ->
                                new Due(
                                        new SchoolId(row.getObject("school_id", UUID.class)),
                                        new AttemptId(row.getObject("id", UUID.class))))
                .list();
    }

    static UUID after(PageRequest page) {
        return page.after() == null ? CurrentSchool.NONE : UUID.fromString(page.after());
    }

    Attempt read(ResultSet row, int number) throws SQLException {
        Instant started = Instants.required(row, "started_at");
        return new Attempt(
                new AttemptId(row.getObject("id", UUID.class)),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new Learner.Named(
                        new LearnerId(row.getObject("learner_id", UUID.class)),
                        row.getString("reference")),
                row.getInt("number"),
                new Sitting(
                        Status.valueOf(row.getString("status")),
                        started,
                        Instants.read(row, "deadline"),
                        Instants.read(row, "finished_at"),
                        properties.grace()),
                new QuizId(row.getObject("quiz_id", UUID.class)),
                row.getInt("quiz_version"),
                row.getBoolean("own"),
                new Shuffle(row.getBoolean("shuffle_questions"), row.getBoolean("shuffle_options")),
                row.getLong("seed"),
                flags(row));
    }

    private static Set<Integer> flags(ResultSet row) throws SQLException {
        var array = (Integer[]) row.getArray("flags").getArray();
        return new TreeSet<>(List.of(array));
    }
}
