package org.examwright.questions.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.platform.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@JourneyTest
@Import(BankKit.class)
class QuestionWebTests {
    @Autowired private Api api;
    @Autowired private BankKit kit;

    @Test
    void takesATeachersQuestionAsADraft() {
        var place = kit.place();
        var made = kit.teacher(place).post(kit.questions(place), BankKit.MARCH);

        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/v1/questions/" + made.member("id"));
        var shown = kit.teacher(place).get(made.header("Location"));
        assertThat(shown.json()).isEqualTo(made.json());
        assertThat(shown.header("ETag")).isEqualTo(made.header("ETag"));
        assertThat(shown.member("status")).isEqualTo("DRAFT");
        assertThat(shown.member("version")).isEqualTo("1");
        assertThat(shown.json().path("pattern").isNull()).isTrue();
        assertThat(shown.json().path("expectedGuess").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(shown.json().path("scoring").path("rule").asString()).isEqualTo("SINGLE_BEST");
        assertThat(shown.json().path("lint").path(0).path("severity").asString())
                .isEqualTo("SKIPPED");
    }

    @Test
    void ignoresWhatOnlyTheServiceSets() {
        var place = kit.place();
        var made =
                kit.teacher(place)
                        .post(
                                kit.questions(place),
                                BankKit.MARCH.replaceFirst(
                                        "\\{",
                                        "{\"id\": \"0199f3a3-4f50-7162-8d7e-8f9a0b1c2d3e\","
                                                + " \"version\": 9, \"status\": \"APPROVED\", \"lint\":"
                                                + " [], \"stale\": true, \"expectedGuess\": 1,"
                                                + " \"pattern\": \"M1\", \"difficulty\": null,"
                                                + " \"courseId\":"
                                                + " \"0199f3a3-4f50-7162-8d7e-8f9a0b1c2d3e\","));

        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.member("status")).isEqualTo("DRAFT");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "422 | /options         | {'type':'MULTIPLE_CHOICE','stem':'Who?','options':[]}",
                "422 | /type            | {'stem':'Who?'}",
                "422 | /evidence/0      |"
                        + " {'type':'ESSAY','stem':'Why?','evidence':[{'sourceId':'SOURCE','sourceVersion':1,'line':3,'start':0,'end':4,'quote':'Lvov'}]}",
                "422 | /evidence/0      |"
                        + " {'type':'ESSAY','stem':'Why?','evidence':[{'sourceId':'0199f3a0-1c2d-7e3f-8a4b-5c6d7e8f9a0b','sourceVersion':1,'line':3,'start':0,'end':4,'quote':'Lvov'}]}",
                "422 | /topics/0        |"
                        + " {'type':'ESSAY','stem':'Why?','topics':['0199f3a0-1c2d-7e3f-8a4b-5c6d7e8f9a0b']}",
                "400 | /colour          | {'type':'ESSAY','stem':'Why?','colour':'red'}",
                "400 | /type            | {'type':'SONG','stem':'Why?'}",
                "400 | /stem            | {'type':'ESSAY','stem':'a\\u0000b'}",
                "400 | /marks           | {'type':'ESSAY','stem':'Why?','marks':'one'}"
            })
    void refusesWithAPointer(int status, String pointer, String body) {
        var place = kit.place();
        var refused =
                kit.teacher(place)
                        .post(
                                kit.questions(place),
                                body.replace('\'', '"')
                                        .replace("SOURCE", place.source().toString()));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(status);
        assertThat(refused.json().path("errors").path(0).path("pointer").asString())
                .as(refused.toString())
                .isEqualTo(pointer);
        assertThat(kit.teacher(place).get(kit.questions(place)).json().path("items")).isEmpty();
    }

    @Test
    void countsCharactersAsPostgresDoes() {
        var place = kit.place();
        var made =
                kit.teacher(place)
                        .post(
                                kit.questions(place),
                                Map.of(
                                        "type",
                                        "ESSAY",
                                        "stem",
                                        "Why?",
                                        "evidence",
                                        List.of(
                                                Map.of(
                                                        "sourceId",
                                                        place.source().toString(),
                                                        "sourceVersion",
                                                        1,
                                                        "line",
                                                        5,
                                                        "start",
                                                        21,
                                                        "end",
                                                        28,
                                                        "quote",
                                                        "🐎 Witte"))));

        assertThat(made.status()).as(made.toString()).isEqualTo(201);
    }

    @Test
    void isForTeachersOnly() {
        var place = kit.place();
        var other = kit.place();
        var path = kit.teacher(place).post(kit.questions(place), BankKit.MARCH).header("Location");

        assertThat(api.anonymous().get(path).status()).isEqualTo(401);
        assertThat(api.as(place.school().lms()).get(path).status()).isEqualTo(403);
        assertThat(api.as(place.school().lms()).get(kit.questions(place)).status()).isEqualTo(403);
        assertThat(
                        api.as(place.school().lms())
                                .post(
                                        "/v1/lint",
                                        Map.of("question", Json.MAPPER.readTree(BankKit.MARCH)))
                                .status())
                .isEqualTo(403);
        assertThat(api.as(place.school().admin()).get(path).status()).isEqualTo(200);
        assertThat(kit.teacher(other).get(path).status()).isEqualTo(404);
        assertThat(kit.teacher(other).get(kit.questions(place)).status()).isEqualTo(404);
        assertThat(
                        kit.teacher(other)
                                .post(path + "/reviews", Map.of("decision", "APPROVE"))
                                .status())
                .isEqualTo(404);
        assertThat(kit.teacher(other).with("If-Match", "*").put(path, BankKit.MARCH).status())
                .isEqualTo(404);
        assertThat(kit.teacher(other).with("If-Match", "*").delete(path).status()).isEqualTo(404);
    }

    @Test
    void lintsWithoutStoring() {
        var place = kit.place();
        var question = Json.MAPPER.readTree(BankKit.MARCH.replace("Lvov", "None of the above"));

        var alone = kit.teacher(place).post("/v1/lint", Map.of("question", question));
        var inCourse =
                kit.teacher(place)
                        .post(
                                "/v1/lint",
                                Map.of(
                                        "question",
                                        question,
                                        "courseId",
                                        place.course().toString()));

        assertThat(alone.status()).as(alone.toString()).isEqualTo(200);
        assertThat(alone.json().path("lint").path(0).path("flaw").asString()).isEqualTo("F3");
        assertThat(alone.json().path("lint").path(0).path("pointer").asString())
                .isEqualTo("/options/1");
        assertThat(inCourse.status()).isEqualTo(200);
        assertThat(
                        kit.teacher(place)
                                .post("/v1/lint", Map.of("question", Map.of("type", "ESSAY")))
                                .status())
                .isEqualTo(422);
        assertThat(
                        kit.teacher(place)
                                .post(
                                        "/v1/lint",
                                        Map.of(
                                                "courseId",
                                                UUID.randomUUID().toString(),
                                                "question",
                                                question))
                                .status())
                .isEqualTo(404);
        assertThat(kit.teacher(place).get(kit.questions(place)).json().path("items")).isEmpty();
    }
}
