package org.examwright.attempts.classes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.examwright.attempts.sitting.Accommodation;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Learners as rows. */
@Repository
class LearnerStore {
    private static final String COLUMNS =
            "l.id, l.version, l.reference, l.name, l.factor, l.minutes";
    private final JdbcClient jdbc;

    LearnerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the learner unless the reference is known, also to a transaction under way. */
    boolean insertIfNew(Learner learner) {
        return jdbc.sql(
                                """
                                insert into learner (school_id, id, reference, name, factor, minutes)
                                values (?, ?, ?, ?, ?, ?)
                                on conflict (school_id, reference) do nothing
                                """)
                        .param(CurrentSchool.get())
                        .param(learner.id().id())
                        .param(learner.reference())
                        .param(learner.name())
                        .param(learner.accommodation().factor())
                        .param(learner.accommodation().minutes())
                        .update()
                == 1;
    }

    /**
     * @param references in their order, so that two files at once cannot wait for each other
     */
    Map<String, LearnerId> ensureAll(SortedSet<String> references) {
        var names = new SqlArrayValue("text", references.toArray());
        jdbc.sql(
                        """
                        insert into learner (school_id, id, reference, factor, minutes)
                        select ?, n.id, n.reference, ?, ? from unnest(?, ?) n (id, reference)
                        on conflict (school_id, reference) do nothing
                        """)
                .param(CurrentSchool.get())
                .param(Accommodation.NONE.factor())
                .param(Accommodation.NONE.minutes())
                .param(
                        new SqlArrayValue(
                                "uuid",
                                references.stream().map(_ -> LearnerId.next().id()).toArray()))
                .param(names)
                .update();
        Map<String, LearnerId> known = new HashMap<>();
        jdbc.sql("select id, reference from learner where school_id = ? and reference = any (?)")
                .param(CurrentSchool.get())
                .param(names)
                .query(
                        row -> {
                            known.put(
                                    row.getString("reference"),
                                    new LearnerId(row.getObject("id", UUID.class)));
                        });
        return known;
    }

    Optional<Learner> find(LearnerId id) {
        return one("where l.school_id = ? and l.id = ?", id.id());
    }

    Optional<Learner> find(String reference) {
        return one("where l.school_id = ? and l.reference = ?", reference);
    }

    /** The learner, kept from being changed or erased by others until the transaction ends. */
    Optional<Learner> lock(LearnerId id) {
        return one("where l.school_id = ? and l.id = ? for no key update", id.id());
    }

    private Optional<Learner> one(String where, Object wanted) {
        return jdbc.sql("select " + COLUMNS + " from learner l " + where)
                .params(CurrentSchool.get(), wanted)
                .query(LearnerStore::read)
                .optional();
    }

    List<Learner> page(ClassId id, PageRequest page) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                 from class_learner c
                                join learner l on l.school_id = c.school_id and l.id = c.learner_id
                                where c.school_id = ? and c.class_id = ? and c.learner_id > ?
                                order by c.learner_id limit ?
                                """)
                .params(CurrentSchool.get(), id.id(), ClassStore.after(page), page.limit() + 1)
                .query(LearnerStore::read)
                .list();
    }

    void update(Learner changed) {
        jdbc.sql(
                        """
                        update learner
                        set reference = ?, name = ?, factor = ?, minutes = ?, version = ?
                        where school_id = ? and id = ?
                        """)
                .param(changed.reference())
                .param(changed.name())
                .param(changed.accommodation().factor())
                .param(changed.accommodation().minutes())
                .param(changed.version())
                .param(CurrentSchool.get())
                .param(changed.id().id())
                .update();
    }

    /** Also takes the learner out of classes, with attempts, answers and marks. */
    boolean delete(LearnerId id) {
        return jdbc.sql("delete from learner where school_id = ? and id = ?")
                        .params(CurrentSchool.get(), id.id())
                        .update()
                > 0;
    }

    private static Learner read(ResultSet row, int number) throws SQLException {
        return new Learner(
                new LearnerId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("reference"),
                row.getString("name"),
                new Accommodation(row.getBigDecimal("factor"), row.getInt("minutes")));
    }
}
