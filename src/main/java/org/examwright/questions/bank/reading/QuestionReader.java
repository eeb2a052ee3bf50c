package org.examwright.questions.bank.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.examwright.platform.CurrentSchool;
import org.examwright.questions.Band;
import org.examwright.questions.Candidate;
import org.examwright.questions.Demand;
import org.examwright.questions.Likeness;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;
import org.examwright.questions.QuestionVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads questions as they are stored: rendered once, put together as they leave. */
@Component
public class QuestionReader {
    private static final String ROW =
            """
            select q.id, q.course_id, v.version, q.version as revision, v.status, %s as stale,
                v.document, case when v.version = q.latest then q.contradictions end as contradictions, q.pattern, v.difficulty, v.topics, v.themes,
                d.logit, d.standard_error, d.responses
            from question q
            join question_version v on v.school_id = q.school_id and v.question_id = q.id and %s
            left join question_difficulty d
                on d.school_id = v.school_id and d.question_id = v.question_id and d.version = v.version
            where q.school_id = :school
            """;
    private static final String LATEST = ROW.formatted("q.stale", "v.version = q.latest");
    private static final String ANY =
            ROW.formatted(
                    """
                    exists (select from question_evidence e where e.school_id = v.school_id
                        and e.question_id = v.question_id and e.version = v.version and not e.stands)
                        or v.version = q.latest and q.contradictions is not null
                    """,
                    "true");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*\\S[^\"]*)\"|\\S+");

    private final JdbcClient jdbc;

    public QuestionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A question at its latest version. */
    public Optional<QuestionRow> latest(UUID id) {
        return jdbc.sql(LATEST + " and q.id = :id")
                .param("school", CurrentSchool.get())
                .param("id", id)
                .query(QuestionReader::row)
                .optional();
    }

    /** A course's questions behind a position, by id. */
    public List<QuestionRow> list(
            UUID course, QuestionFilter filter, @Nullable UUID after, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder(LATEST).append(" and q.course_id = :course");
        narrow(sql, values, "q.generation_id = :generation", "generation", filter.generation());
        narrow(sql, values, "q.type = :type", "type", name(filter.type()));
        narrow(sql, values, "q.form = :form", "form", name(filter.form()));
        narrow(sql, values, "q.status = :status", "status", name(filter.status()));
        narrow(sql, values, "q.pattern = :pattern", "pattern", filter.pattern());
        narrow(sql, values, "q.band = :band", "band", name(filter.difficulty()));
        narrow(sql, values, "q.stale = :stale", "stale", filter.stale());
        List<UUID> topics = filter.topics();
        narrow(
                sql,
                values,
                linked("topic", "any(cast(:topic as uuid[]))"),
                "topic",
                topics == null ? null : topics.toArray(UUID[]::new));
        narrow(sql, values, linked("theme", ":theme"), "theme", filter.theme());
        List<String> words = words(filter.q());
        for (int i = 0; i < words.size(); i++) {
            narrow(sql, values, "v.words ilike :q" + i, "q" + i, like(words.get(i)));
        }
        narrow(sql, values, "q.id > :after", "after", after);
        return jdbc.sql(sql.append(" order by q.id limit :limit").toString())
                .param("school", CurrentSchool.get())
                .param("course", course)
                .param("limit", limit)
                .params(values)
                .query(QuestionReader::row)
                .list();
    }

    private static String linked(String what, String which) {
        return """
        exists (select from question_%1$s l where l.school_id = q.school_id
            and l.%1$s_id = %2$s and l.question_id = q.id)
        """
                .formatted(what, which);
    }

    /** Each word for itself; what stands in double quotation marks is looked for as it stands. */
    private static List<String> words(@Nullable String q) {
        return q == null
                ? List.of()
                : WORD.matcher(q)
                        .results()
                        .map(word -> word.group(1) == null ? word.group() : word.group(1))
                        .toList();
    }

    private static void narrow(
            StringBuilder sql,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String like(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** A question's versions before one, the latest first. */
    public List<QuestionRow> versions(UUID id, @Nullable Integer before, int limit) {
        return jdbc.sql(
                        ANY
                                + " and q.id = :id and v.version < :before order by v.version desc"
                                + " limit :limit")
                .param("school", CurrentSchool.get())
                .param("id", id)
                .param("before", before == null ? Integer.MAX_VALUE : before)
                .param("limit", limit)
                .query(QuestionReader::row)
                .list();
    }

    /** These versions, in no order, as far as they exist. */
    public List<QuestionRow> exactly(Collection<QuestionVersion> versions) {
        UUID[] ids = versions.stream().map(v -> v.id().id()).toArray(UUID[]::new);
        Integer[] numbers = versions.stream().map(QuestionVersion::version).toArray(Integer[]::new);
        return jdbc.sql(
                        ANY
                                + """
                                  and (q.id, v.version) in (select * from unnest(cast(:ids as uuid[]), cast(:numbers as int[])))
                                """)
                .param("school", CurrentSchool.get())
                .param("ids", ids)
                .param("numbers", numbers)
                .query(QuestionReader::row)
                .list();
    }

    /**
     * A number that is another one once any question of the course has changed in any way: each
     * change writes the question's row anew, and each transaction has a number of its own.
     */
    public long state(UUID course) {
        return jdbc.sql(
                        """
                        select coalesce(bit_xor(hashtextextended(id::text || xmin::text, 0)), 0) from question
                        where school_id = :school and course_id = :course
                        """)
                .param("school", CurrentSchool.get())
                .param("course", course)
                .query(Long.class)
                .single();
    }

    /** What these questions have a part of in {@link #state(UUID)}. */
    public long state(Collection<UUID> questions) {
        return jdbc.sql(
                        """
                        select coalesce(bit_xor(hashtextextended(id::text || xmin::text, 0)), 0) from question
                        where school_id = :school and id = any(cast(:ids as uuid[]))
                        """)
                .param("school", CurrentSchool.get())
                .param("ids", questions.toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }

    /** What twins of a course's questions are told by, in the order of their ids. */
    public List<Likeness> likenesses(UUID course) {
        return jdbc.sql(
                        """
                        select q.type, v.content, v.likeness, v.asked, v.parts, v.parts_are
                        from question q
                        join question_version v
                            on v.school_id = q.school_id and v.question_id = q.id and v.version = q.latest
                        where q.school_id = :school and q.course_id = :course
                        order by q.id
                        """)
                .param("school", CurrentSchool.get())
                .param("course", course)
                .query(QuestionReader::likeness)
                .list();
    }

    private static Likeness likeness(ResultSet row, int number) throws SQLException {
        return Likeness.stored(
                QuestionType.valueOf(row.getString("type")),
                row.getLong("content"),
                numbers(row, "likeness"),
                numbers(row, "asked"),
                row.getString("parts_are"),
                numbers(row, "parts"));
    }

    /** All questions of a course, as a draw sees them, by id. */
    public List<Candidate> candidates(UUID course) {
        return jdbc.sql(
                        """
                        select q.id, v.version, q.type, q.status, q.stale, v.marks, v.topics, v.themes, q.band,
                            v.demand, v.content, v.likeness, v.asked, v.parts, v.parts_are, v.answer
                        from question q
                        join question_version v
                            on v.school_id = q.school_id and v.question_id = q.id and v.version = q.latest
                        where q.school_id = :school and q.course_id = :course
                        order by q.id
                        """)
                .param("school", CurrentSchool.get())
                .param("course", course)
                .query(QuestionReader::candidate)
                .list();
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        String band = row.getString("band");
        return new Candidate(
                new QuestionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                QuestionType.valueOf(row.getString("type")),
                QuestionStatus.valueOf(row.getString("status")),
                row.getBoolean("stale"),
                row.getBigDecimal("marks"),
                ids(row, "topics"),
                ids(row, "themes"),
                band == null ? null : Band.valueOf(band),
                Demand.valueOf(row.getString("demand")),
                likeness(row, number),
                row.getString("answer"));
    }

    private static QuestionRow row(ResultSet row, int number) throws SQLException {
        return new QuestionRow(
                row.getObject("id", UUID.class),
                row.getObject("course_id", UUID.class),
                row.getInt("version"),
                row.getLong("revision"),
                QuestionStatus.valueOf(row.getString("status")),
                row.getBoolean("stale"),
                row.getString("document"),
                row.getString("contradictions"),
                row.getString("pattern"),
                Learning.difficulty(row),
                ids(row, "topics"),
                ids(row, "themes"));
    }

    private static Integer[] numbers(ResultSet row, String column) throws SQLException {
        return (Integer[]) row.getArray(column).getArray();
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }
}
