package org.examwright.attempts.assignments;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examwright.attempts.classes.Learner;
import org.examwright.attempts.classes.LearnerId;
import org.examwright.attempts.sitting.Accommodation;
import org.examwright.platform.CurrentSchool;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Extra time and attempts in one assignment, as rows. */
@Repository
class ExtensionStore {
    private final JdbcClient jdbc;

    ExtensionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param time null where the learner's own accommodation holds
     */
    record Row(@Nullable Accommodation time, int attempts) {
        static final Row NONE = new Row(null, 0);
    }

    Optional<Row> find(AssignmentId assignment, LearnerId learner) {
        return jdbc.sql(
                        """
                        select factor, minutes, attempts from extension
                        where school_id = ? and assignment_id = ? and learner_id = ?
                        """)
                .params(CurrentSchool.get(), assignment.id(), learner.id())
                .query(
                        (row, _) ->
                                new Row(
                                        time(row.getBigDecimal("factor"), row),
                                        row.getInt("attempts")))
                .optional();
    }

    void put(AssignmentId assignment, LearnerId learner, Row row) {
        jdbc.sql(
                        """
                        insert into extension
                            (school_id, assignment_id, learner_id, factor, minutes, attempts)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (school_id, assignment_id, learner_id) do update
                        set factor = excluded.factor, minutes = excluded.minutes,
                            attempts = excluded.attempts
                        """)
                .param(CurrentSchool.get())
                .param(assignment.id())
                .param(learner.id())
                .param(row.time() == null ? null : row.time().factor())
                .param(row.time() == null ? null : row.time().minutes())
                .param(row.attempts())
                .update();
    }

    /** Everything one learner has been given anywhere. */
    List<Extension> of(Learner learner) {
        return jdbc.sql(
                        """
                        select factor, minutes, attempts from extension
                        where school_id = ? and learner_id = ? order by assignment_id
                        """)
                .params(CurrentSchool.get(), learner.id().id())
                .query(
                        (row, _) -> {
                            var given = time(row.getBigDecimal("factor"), row);
                            var time = given == null ? learner.accommodation() : given;
                            return new Extension(
                                    learner.named(),
                                    time.factor(),
                                    time.minutes(),
                                    row.getInt("attempts"));
                        })
                .list();
    }

    /**
     * The extra time, each kind once, that may still be taken in an assignment: by learners of its
     * class, by those with an extension, by those who have started.
     */
    List<Accommodation> inPlay(AssignmentId assignment, @Nullable UUID classId) {
        return jdbc.sql(
                        """
                        select distinct coalesce(e.factor, l.factor) factor,
                            coalesce(e.minutes, l.minutes) minutes
                        from learner l
                        left join extension e on e.school_id = l.school_id
                            and e.learner_id = l.id and e.assignment_id = :assignment
                        where l.school_id = :school
                            and (coalesce(e.factor, l.factor) > 1
                                or coalesce(e.minutes, l.minutes) > 0)
                            and (e.learner_id is not null
                                or exists (select from class_learner c
                                    where c.school_id = :school and c.class_id = :class
                                        and c.learner_id = l.id)
                                or exists (select from attempt a
                                    where a.school_id = :school
                                        and a.assignment_id = :assignment
                                        and a.learner_id = l.id))
                        """)
                .param("school", CurrentSchool.get())
                .param("assignment", assignment.id())
                .param("class", classId, Types.OTHER)
                .query(
                        (row, _) ->
                                new Accommodation(
                                        row.getBigDecimal("factor"), row.getInt("minutes")))
                .list();
    }

    private static @Nullable Accommodation time(@Nullable BigDecimal factor, ResultSet row)
            throws SQLException {
        return factor == null ? null : new Accommodation(factor, row.getInt("minutes"));
    }
}
