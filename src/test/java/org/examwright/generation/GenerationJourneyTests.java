package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.platform.SchoolId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@JourneyTest
class GenerationJourneyTests {
    private static final String PACK = "ussr-1917-1985";

    @Autowired Api api;
    @Autowired TestSchools schools;
    @Autowired WriteQuestions job;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private TestSchools.TestSchool school;
    private Api.Caller teacher;

    @BeforeEach
    void aTeacher() {
        school = schools.create();
        teacher = api.as(school.teacher());
    }

    @Test
    void writesWhatWasOrderedAndShowsIt() {
        String course = packCourse();

        JsonNode done =
                ended(
                        order(
                                course,
                                "{\"types\": [\"MULTIPLE_CHOICE\", \"SHORT_ANSWER\"], \"count\":"
                                        + " 30, \"seed\": 7}"));

        assertThat(done.path("status").asString()).isEqualTo("DONE");
        assertThat(done.path("produced").asInt()).isEqualTo(30);
        assertThat(done.path("progress").asInt()).isEqualTo(100);
        assertThat(stems(course, done.path("id").asString())).hasSize(30);
    }

    @Test
    void writesTheSameInAnotherCourseAndNothingTwiceInOne() {
        String body =
                "{\"types\": [\"MULTIPLE_CHOICE\"], \"count\": 20, \"seed\": 3, \"patterns\":"
                        + " [\"M1\"]}";
        String one = packCourse();
        String other = packCourse();

        JsonNode first = ended(order(one, body));
        JsonNode second = ended(order(other, body));
        JsonNode again = ended(order(one, body));

        assertThat(stems(other, second.path("id").asString()))
                .isEqualTo(stems(one, first.path("id").asString()));
        assertThat(again.path("rejected").path("DUPLICATE").asInt()).isGreaterThanOrEqualTo(20);
    }

    @Test
    void goesOnAfterACrashWithoutDoubling() {
        String whole = packCourse();
        String cut = packCourse();
        JsonNode asked =
                ended(
                        order(
                                whole,
                                "{\"types\": [\"MULTIPLE_CHOICE\"], \"count\": 60, \"seed\": 5}"));
        String half =
                ended(order(cut, "{\"types\": [\"MULTIPLE_CHOICE\"], \"count\": 25, \"seed\": 5}"))
                        .path("id")
                        .asString();

        run(
                """
                update generation
                set status = 'RUNNING', progress = 40, requested = 60, wish = jsonb_set(wish, '{count}', '60'),
                    tally = jsonb_set(tally, '{count}', '60')
                where school_id = :school and id = :id
                """,
                half);
        school.in(
                () -> {
                    job.run(
                            new WriteQuestions.Order(
                                    new SchoolId(school.id().id()), GenerationId.valueOf(half)));
                    return null;
                });

        assertThat(ended(half).path("produced").asInt()).isEqualTo(60);
        assertThat(stems(cut, half)).isEqualTo(stems(whole, asked.path("id").asString()));
    }

    @Test
    void stopsWhenCancelledAndKeepsWhatIsWritten() {
        String id =
                order(
                        packCourse(),
                        "{\"types\": [\"MULTIPLE_CHOICE\"], \"count\": 10000, \"seed\": 5}");

        assertThat(teacher.delete("/v1/generations/" + id).status()).isEqualTo(204);

        assertThat(ended(id).path("status").asString()).isEqualTo("CANCELLED");
        assertThat(teacher.delete("/v1/generations/" + id).status()).isEqualTo(204);
    }

    @Test
    void saysWhatAnEmptyCourseLacks() {
        String course = teacher.post("/v1/courses", Map.of("title", "Empty")).member("id");

        JsonNode done = ended(order(course, "{\"types\": [\"ESSAY\"], \"count\": 3}"));

        assertThat(done.path("produced").asInt()).isZero();
        assertThat(done.path("hint").asString()).contains("Nothing could be written");
        assertThat(done.path("shortfall").get(0).path("because").asString())
                .contains("E1: no event");
    }

    @Test
    void endsWhereACourseTellsOfOneEvent() {
        String course = teacher.post("/v1/courses", Map.of("title", "Bridges")).member("id");
        teacher.post(
                "/v1/courses/" + course + "/events",
                Map.of(
                        "label",
                        "The bridge at Elbing was opened",
                        "from",
                        "1890-01-01",
                        "to",
                        "1890-12-31",
                        "precision",
                        "YEAR"));

        JsonNode done =
                ended(
                        order(
                                course,
                                "{\"types\": [\"MULTIPLE_CHOICE\", \"TRUE_FALSE\", \"MATCHING\","
                                        + " \"SHORT_ANSWER\", \"ESSAY\"], \"count\": 10000}"));

        assertThat(done.path("status").asString()).isEqualTo("DONE");
        assertThat(done.path("shortfall")).hasSize(5);
        done.path("shortfall")
                .forEach(lack -> assertThat(lack.path("because").asString()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"types": []} | 422 | /types
                    {"types": ["CLOZE"]} | 422 | /types/0
                    {"types": ["ESSAY"], "count": 0} | 422 | /count
                    {"types": ["ESSAY"], "count": -5} | 422 | /count
                    {"types": ["ESSAY"], "count": 100000} | 422 | /count
                    {"types": ["ESSAY"], "count": "many"} | 400 | /count
                    {"types": ["ESSAY"], "patterns": ["E99"]} | 422 | /patterns/0
                    {"types": ["ESSAY"], "patterns": ["E1", "M1"]} | 422 | /patterns/1
                    {"types": ["ESSAY"], "topics": ["00000000-0000-7000-8000-000000000000"]} | 422 | /topics/0
                    {"types": ["ESSAY"], "themes": ["00000000-0000-7000-8000-000000000000"]} | 422 | /themes/0
                    {"types": ["ESSAY"], "from": "1941-01-01", "to": "1924-01-01"} | 422 | /to
                    {"types": ["NONSENSE"]} | 400 | /types/0
                    """)
    void refusesAnOrderThatCannotBeMeant(String body, int status, String pointer) {
        String course = teacher.post("/v1/courses", Map.of("title", "Harbours")).member("id");

        Api.Answer refused = teacher.post("/v1/courses/" + course + "/generations", body);

        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.json().path("errors").get(0).path("pointer").asString())
                .isEqualTo(pointer);
    }

    @Test
    void keepsAnotherSchoolsGenerationsOutOfSight() {
        String id = order(packCourse(), "{\"types\": [\"ESSAY\"], \"count\": 1}");
        Api.Caller stranger = api.as(schools.create().teacher());

        assertThat(stranger.get("/v1/generations/" + id).status()).isEqualTo(404);
        assertThat(stranger.delete("/v1/generations/" + id).status()).isEqualTo(404);
        assertThat(api.as(school.lms()).get("/v1/generations/" + id).status()).isEqualTo(403);
    }

    private String packCourse() {
        return teacher.post("/v1/courses", Map.of("pack", PACK)).member("id");
    }

    private String order(String course, String body) {
        Api.Answer taken = teacher.post("/v1/courses/" + course + "/generations", body);
        assertThat(taken.status()).as(taken.text()).isEqualTo(202);
        assertThat(taken.header("Location")).endsWith(taken.member("id"));
        return taken.member("id");
    }

    private JsonNode ended(String id) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> teacher.get("/v1/generations/" + id).json(),
                        now ->
                                List.of("DONE", "FAILED", "CANCELLED")
                                        .contains(now.path("status").asString()));
    }

    private List<String> stems(String course, String generation) {
        List<String> stems = new ArrayList<>();
        teacher.get("/v1/courses/" + course + "/questions?limit=200&generation=" + generation)
                .json()
                .path("items")
                .forEach(question -> stems.add(question.path("stem").asString()));
        return stems;
    }

    private void run(String sql, String id) {
        school.in(
                () -> {
                    transaction.executeWithoutResult(
                            _ ->
                                    jdbc.sql(sql)
                                            .param("school", school.id().id())
                                            .param("id", UUID.fromString(id))
                                            .update());
                    return null;
                });
    }
}
