package org.examwright.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Classes and learners over HTTP, up to the erasure of all that is held on one. */
@JourneyTest
@Import(ExamKit.class)
class ClassWebTests {
    @Autowired ExamKit kit;
    @Autowired Api api;
    @Autowired TestSchools schools;

    @Test
    void makesShowsChangesAndDeletesAClass() {
        var teacher = api.as(schools.create().teacher());
        var made = teacher.post("/v1/classes", Map.of("name", "12A History"));
        var path = made.header("Location");

        assertThat(made.status()).isEqualTo(201);
        assertThat(teacher.get(path).text()).isEqualTo(made.text());
        assertThat(teacher.patch(path, Map.of("name", "12B")).status()).isEqualTo(428);
        var seen = teacher.with("If-Match", made.header("ETag"));
        var changed = seen.patch(path, Map.of("name", "12B", "version", 0));
        assertThat(changed.member("name")).isEqualTo("12B");
        assertThat(changed.member("version")).isEqualTo("1");
        assertThat(seen.patch(path, Map.of("name", "12C")).status()).isEqualTo(412);
        assertThat(seen.delete(path).status()).isEqualTo(412);
        assertThat(teacher.with("If-Match", changed.header("ETag")).delete(path).status())
                .isEqualTo(204);
        assertThat(teacher.get(path).status()).isEqualTo(404);
    }

    @Test
    void refusesNamesThatAreNone() {
        var teacher = api.as(schools.create().teacher());

        assertThat(
                        teacher.post("/v1/classes", Map.of("name", " "))
                                .json()
                                .at("/errors/0/pointer")
                                .asString())
                .isEqualTo("/name");
        assertThat(teacher.post("/v1/classes", Map.of("name", "x".repeat(201))).status())
                .isEqualTo(422);
        assertThat(teacher.post("/v1/classes", Map.of()).status()).isEqualTo(422);
        assertThat(teacher.post("/v1/classes", Map.of("name", "a", "size", 3)).status())
                .isEqualTo(400);
    }

    @Test
    void refusesAPatchThatCannotBeRead() {
        var teacher = api.as(schools.create().teacher());
        var made = teacher.post("/v1/classes", Map.of("name", "12A"));
        var seen = teacher.with("If-Match", made.header("ETag"));
        var path = made.header("Location");

        assertThat(seen.patch(path, Map.of("colour", "red")).status()).isEqualTo(400);
        assertThat(seen.patch(path, Map.of("name", 7)).status()).isEqualTo(400);
        assertThat(seen.patch(path, "{\"name\":null}").status()).isEqualTo(422);
        assertThat(seen.patch(path, "[]").status()).isEqualTo(400);
        assertThat(teacher.get(path).member("name")).isEqualTo("12A");
    }

    @Test
    void addsLearnersNewAndKnown() {
        var teacher = api.as(schools.create().teacher());
        var first = room(teacher, "12A");
        var second = room(teacher, "12B");
        var wanted = Map.of("reference", "07", "accommodation", Map.of("factor", 1.25));

        var made = teacher.post(first + "/learners", wanted);
        var known = teacher.post(second + "/learners", Map.of("reference", "07"));
        var other = teacher.post(second + "/learners", Map.of("reference", "07", "name", "Ada"));

        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.json().at("/accommodation/minutes").asInt()).isZero();
        assertThat(known.status()).isEqualTo(200);
        assertThat(known.member("id")).isEqualTo(made.member("id"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(teacher.get(second + "/learners").json().path("items").size()).isEqualTo(1);
        var seen = teacher.with("If-Match", made.header("ETag"));
        assertThat(seen.delete(first + "/learners/" + made.member("id")).status()).isEqualTo(204);
        assertThat(seen.delete(first + "/learners/" + made.member("id")).status()).isEqualTo(404);
        assertThat(teacher.get(first + "/learners").json().path("items").size()).isZero();
    }

    @Test
    void pagesThroughAClass() {
        var teacher = api.as(schools.create().teacher());
        var room = room(teacher, "12A");
        for (int i = 0; i < 5; i++) {
            teacher.post(room + "/learners", Map.of("reference", "r" + i));
        }

        var first = teacher.get(room + "/learners?limit=3");
        var rest = teacher.get(room + "/learners?limit=3&cursor=" + first.member("next"));

        assertThat(references(first)).containsExactly("r0", "r1", "r2");
        assertThat(references(rest)).containsExactly("r3", "r4");
        assertThat(rest.json().path("next").isNull()).isTrue();
    }

    @Test
    void changesALearner() {
        var teacher = api.as(schools.create().teacher());
        var room = room(teacher, "12A");
        teacher.post(room + "/learners", Map.of("reference", "taken"));
        var made = teacher.post(room + "/learners", Map.of("reference", "07", "name", "Ada"));
        var path = "/v1/learners/" + made.member("id");
        var seen = teacher.with("If-Match", made.header("ETag"));

        assertThat(seen.patch(path, Map.of("reference", "taken")).status()).isEqualTo(409);
        assertThat(
                        seen.patch(path, Map.of("accommodation", Map.of("factor", 11)))
                                .json()
                                .at("/errors/0/pointer")
                                .asString())
                .isEqualTo("/accommodation/factor");
        var changed = seen.patch(path, "{\"name\":null,\"accommodation\":{\"minutes\":10}}");
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.json().path("name").isNull()).isTrue();
        assertThat(changed.json().at("/accommodation/minutes").asInt()).isEqualTo(10);
        assertThat(teacher.get(path).text()).isEqualTo(changed.text());
    }

    @Test
    void keepsAClassThatAQuizIsAssignedTo() {
        var exam = kit.exam();
        var teacher = exam.teacher();
        var room = room(teacher, "12A");
        var id = room.substring(room.lastIndexOf('/') + 1);
        var assignment = exam.set(Map.of("classId", id));

        exam.start(assignment, "newcomer");

        var seen = teacher.with("If-Match", teacher.get(room).header("ETag"));
        assertThat(seen.delete(room).member("code")).isEqualTo("class-in-use");
        assertThat(references(teacher.get(room + "/learners"))).containsExactly("newcomer");
    }

    @Test
    void givesAllThatIsHeldAndErasesIt() {
        var exam = kit.exam();
        var assignment = exam.set(Map.of());
        var pupil = exam.start(assignment, "leaver");
        exam.start(assignment, "stayer");
        pupil.tick(1, 1, "Witte");
        pupil.tick(1, 2, "Gapon");
        pupil.save(4, 1, Map.of("text", "So."));
        pupil.submit();
        exam.teacher().put(pupil.path() + "/marks/4", Map.of("score", 3));
        exam.teacher()
                .post(
                        "/v1/assignments/" + assignment + "/extensions",
                        Map.of("learner", "leaver", "attempts", 2));
        var path = "/v1/learners/" + pupil.started().json().at("/learner/id").asString();

        var file = exam.teacher().get(path + "/data");

        assertThat(file.status()).as(file.toString()).isEqualTo(200);
        assertThat(file.json().at("/attempts/0/answers").size()).isEqualTo(3);
        assertThat(file.json().at("/attempts/0/marks/3/score").asInt()).isEqualTo(3);
        assertThat(file.json().at("/attempts/0/given/0/as").asString()).isEqualTo("FIRST");
        assertThat(file.json().at("/extensions/0/attempts").asInt()).isEqualTo(2);
        assertThat(exam.teacher().delete(path + "/data").status()).isEqualTo(204);
        assertThat(exam.teacher().get(path + "/data").status()).isEqualTo(404);
        assertThat(exam.teacher().get(pupil.path()).status()).isEqualTo(404);
        assertThat(pupil.show().status()).as("its access is gone").isEqualTo(401);
        var left = exam.teacher().get("/v1/assignments/" + assignment + "/results");
        assertThat(left.json().path("items").size()).isEqualTo(1);
    }

    private static String room(Api.Caller teacher, String name) {
        return teacher.post("/v1/classes", Map.of("name", name)).header("Location");
    }

    private static List<String> references(Api.Answer page) {
        return page.json().path("items").findValuesAsString("reference");
    }
}
