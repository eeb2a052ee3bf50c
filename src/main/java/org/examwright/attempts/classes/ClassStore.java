package org.examwright.attempts.classes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.PageRequest;
import org.examwright.platform.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Classes and who is in them, as rows. */
@Repository
class ClassStore {
    private static final UUID FIRST = new UUID(0, 0);
    private final JdbcClient jdbc;

    ClassStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SchoolClass made) {
        jdbc.sql("insert into class (school_id, id, name) values (?, ?, ?)")
                .params(CurrentSchool.get(), made.id().id(), made.name())
                .update();
    }

    List<SchoolClass> page(PageRequest page) {
        return jdbc.sql(
                        """
                        select id, version, name from class
                        where school_id = ? and id > ? order by id limit ?
                        """)
                .params(CurrentSchool.get(), after(page), page.limit() + 1)
                .query(ClassStore::read)
                .list();
    }

    Optional<SchoolClass> find(ClassId id) {
        return jdbc.sql("select id, version, name from class where school_id = ? and id = ?")
                .params(CurrentSchool.get(), id.id())
                .query(ClassStore::read)
                .optional();
    }

    /** The class, kept from being changed or deleted by others until the transaction ends. */
    Optional<SchoolClass> lock(ClassId id) {
        return jdbc.sql(
                        """
                        select id, version, name from class
                        where school_id = ? and id = ? for update
                        """)
                .params(CurrentSchool.get(), id.id())
                .query(ClassStore::read)
                .optional();
    }

    void rename(SchoolClass changed) {
        jdbc.sql("update class set name = ?, version = ? where school_id = ? and id = ?")
                .params(changed.name(), changed.version(), CurrentSchool.get(), changed.id().id())
                .update();
    }

    boolean assigned(ClassId id) {
        return jdbc.sql(
                        """
                        select exists (select from assignment where school_id = ? and class_id = ?)
                        """)
                .params(CurrentSchool.get(), id.id())
                .query(Boolean.class)
                .single();
    }

    void delete(ClassId id) {
        jdbc.sql("delete from class where school_id = ? and id = ?")
                .params(CurrentSchool.get(), id.id())
                .update();
    }

    /** Puts a learner into a class; once is enough. */
    void join(ClassId id, LearnerId learner) {
        jdbc.sql(
                        """
                        insert into class_learner (school_id, class_id, learner_id)
                        values (?, ?, ?) on conflict do nothing
                        """)
                .params(CurrentSchool.get(), id.id(), learner.id())
                .update();
    }

    void joinAll(ClassId id, Collection<LearnerId> learners) {
        jdbc.sql(
                        """
                        insert into class_learner (school_id, class_id, learner_id)
                        select ?, ?, unnest(?) on conflict do nothing
                        """)
                .param(CurrentSchool.get())
                .param(id.id())
                .param(
                        new SqlArrayValue(
                                "uuid", learners.stream().map(LearnerId::id).sorted().toArray()))
                .update();
    }

    boolean leave(ClassId id, LearnerId learner) {
        return jdbc.sql(
                                """
                                delete from class_learner
                                where school_id = ? and class_id = ? and learner_id = ?
                                """)
                        .params(CurrentSchool.get(), id.id(), learner.id())
                        .update()
                > 0;
    }

    boolean has(ClassId id, LearnerId learner) {
        return jdbc.sql(
                        """
                        select exists (select from class_learner
                            where school_id = ? and class_id = ? and learner_id = ?)
                        """)
                .params(CurrentSchool.get(), id.id(), learner.id())
                .query(Boolean.class)
                .single();
    }

    List<Reference> of(LearnerId learner) {
        return jdbc.sql(
                        """
                        select c.id, c.name from class c
                        join class_learner l on l.school_id = c.school_id and l.class_id = c.id
                        where l.school_id = ? and l.learner_id = ? order by c.id
                        """)
                .params(CurrentSchool.get(), learner.id())
                .query(
                        (row, _) ->
                                new Reference(
                                        row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    static UUID after(PageRequest page) {
        return page.after() == null ? FIRST : UUID.fromString(page.after());
    }

    private static SchoolClass read(ResultSet row, int number) throws SQLException {
        return new SchoolClass(
                new ClassId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("name"));
    }
}
