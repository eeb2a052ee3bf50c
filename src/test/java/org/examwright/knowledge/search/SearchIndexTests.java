package org.examwright.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestDatabase;
import org.examwright.TestSchools;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A school with 20,000 facts beside one that has as many: what a search may cost. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIndexTests {
    private static final String FACTS =
            """
            insert into examwright.fact (school_id, id, course_id, kind, name, sameness, status, origin, confidence)
            select '%1$s', uuidv7(), '%2$s', case when n %% 2 = 0 then 'ACTOR' else 'EVENT' end,
                case when n %% 2 = 0 then case when n %% 20 = 0 then 'Captain ' else '' end || translate(md5(n::text), '0123456789', 'ghijklmnop')
                    else 'The harbour board of ' || md5(n::text) || ' built mole ' || n end,
                md5(n::text)::uuid, 'CONFIRMED', 'TEACHER', 1
            from generate_series(1, 20000) n
            """;

    @Autowired Api api;
    @Autowired TestSchools schools;

    private Api.Caller teacher;
    private String course;
    private String school;

    @BeforeAll
    void twoGreatSchools() throws SQLException {
        fill();
        course = fill();
        execute("analyze examwright.fact");
    }

    /** Makes a school with one course of 20,000 facts; it becomes the one that is asked. */
    private String fill() throws SQLException {
        var made = schools.create();
        school = made.id().toString();
        teacher = api.as(made.teacher());
        var location = teacher.post("/v1/courses", Map.of("title", "Harbours")).header("Location");
        execute(FACTS.formatted(school, location.substring(location.lastIndexOf('/') + 1)));
        return location;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"mole 777, 1", "Captain, 200", "mole, 200", "quay, 0", "Captin, 200"})
    void findsAmongManyWithoutTimingOut(String asked, int found) {
        var hits =
                teacher.get(course + "/search?limit=200&q=" + asked.replace(" ", "%20"))
                        .json()
                        .at("/items");

        assertThat(hits).hasSize(found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fact_name_words_idx | fact f where f.school_id = '%s' and f.name is not null and words_of(f.name) @@ to_tsquery('777')
                    fact_actor_name_idx | fact f where f.school_id = '%s' and f.kind = 'ACTOR' and f.name %%>> 'Brezhnev'
                    """)
    void theIndexIsUsedWithTheSchoolFirst(String index, String rows) throws SQLException {
        var plan = new ArrayList<String>();
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = examwright");
            try (var lines =
                    statement.executeQuery("explain select f.id from " + rows.formatted(school))) {
                while (lines.next()) {
                    plan.add(lines.getString(1));
                }
            }
        }

        assertThat(plan).anyMatch(line -> line.contains("Bitmap Index Scan on " + index));
        assertThat(plan).anyMatch(line -> line.contains("Index Cond: ((school_id ="));
    }

    @Test
    void everyIndexOfWordsBeginsWithTheSchool() throws SQLException {
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select count(*) from pg_indexes where schemaname = 'examwright'
                                    and indexdef like '%USING gin%' and indexdef not like '%USING gin (school_id,%'
                                """)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
