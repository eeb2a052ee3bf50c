package org.examwright.questions.bank.evidence;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.examwright.questions.QuestionId;
import org.examwright.questions.bank.reading.QuestionReader;
import org.examwright.questions.bank.reading.Remembered;
import org.examwright.sources.CourseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What each question asks for, told by the words of the notes that its key rests on. Two questions
 * that rest on the same words ask for the same fact, however they put it: when it was, what was
 * then, who did it. A key's first piece tells what is asked for; further ones tell what it is
 * compared with.
 */
@Component
public class AskedFacts {
    private final JdbcClient jdbc;
    private final QuestionReader reader;
    private final Remembered<Map<QuestionId, String>> remembered = new Remembered<>();

    public AskedFacts(JdbcClient jdbc, QuestionReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** A name of the fact by question; essays and questions without evidence have none. */
    public Map<QuestionId, String> of(CourseId course) {
        return remembered.of(course.id(), reader.state(course.id()), () -> read(course));
    }

    private Map<QuestionId, String> read(CourseId course) {
        Map<QuestionId, String> facts = new TreeMap<>((a, b) -> a.id().compareTo(b.id()));
        jdbc.sql(
                        """
                        select q.id, string_agg(distinct concat_ws(':', piece ->> 'sourceId', piece ->> 'line',
                            piece ->> 'start', piece ->> 'end'), ' ') as fact
                        from question q
                        join question_version v
                            on v.school_id = q.school_id and v.question_id = q.id and v.version = q.latest
                        cross join lateral (select cast('{' || v.document || '}' as jsonb) as whole) d
                        cross join lateral (
                            select jsonb_path_query(d.whole, '$.options[*] ? (@.correct == true).evidence[0]') as piece
                            union all
                            select jsonb_path_query(d.whole, '$.markScheme.points[*].evidence[0]')
                        ) keyed
                        where q.school_id = :school and q.course_id = :course and q.type <> 'ESSAY'
                            and jsonb_typeof(keyed.piece) = 'object'
                        group by q.id
                        """)
                .param("school", CurrentSchool.get())
                .param("course", course.id())
                .query(
                        row -> {
                            facts.put(
                                    new QuestionId(row.getObject("id", UUID.class)),
                                    row.getString("fact"));
                        });
        return Collections.unmodifiableMap(facts);
    }
}
