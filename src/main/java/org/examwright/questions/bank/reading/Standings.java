package org.examwright.questions.bank.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;
import org.examwright.questions.QuestionVersion;
import org.examwright.questions.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up many questions at once, without reading their documents where that can be. */
@Component
public class Standings {
    private final JdbcClient jdbc;

    public Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** These questions at their latest versions, in no order, as far as they exist. */
    public List<Standing> latest(Collection<QuestionId> questions) {
        return jdbc.sql(
                        """
                        select q.id, v.version, q.type, v.marks, v.status
                        from question q
                        join question_version v
                            on v.school_id = q.school_id and v.question_id = q.id and v.version = q.latest
                        where q.school_id = :school and q.id = any(cast(:ids as uuid[]))
                        """)
                .param("school", CurrentSchool.get())
                .param("ids", questions.stream().map(QuestionId::id).toArray(UUID[]::new))
                .query(Standings::standing)
                .list();
    }

    /** These versions, in no order, as far as they exist. */
    public List<Standing> at(Collection<QuestionVersion> versions) {
        return jdbc.sql(
                        """
                        select v.question_id as id, v.version, v.marks, v.status,
                            case when v.version = q.latest then q.type
                                else cast('{' || v.document || '}' as jsonb) ->> 'type' end as type
                        from unnest(cast(:ids as uuid[]), cast(:versions as int[])) as wanted (id, version)
                        join question q on q.school_id = :school and q.id = wanted.id
                        join question_version v on v.school_id = q.school_id and v.question_id = q.id
                            and v.version = wanted.version
                        """)
                .param("school", CurrentSchool.get())
                .param("ids", versions.stream().map(v -> v.id().id()).toArray(UUID[]::new))
                .param(
                        "versions",
                        versions.stream().map(QuestionVersion::version).toArray(Integer[]::new))
                .query(Standings::standing)
                .list();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                new QuestionVersion(
                        new QuestionId(row.getObject("id", UUID.class)), row.getInt("version")),
                QuestionType.valueOf(row.getString("type")),
                row.getBigDecimal("marks"),
                QuestionStatus.valueOf(row.getString("status")));
    }
}
