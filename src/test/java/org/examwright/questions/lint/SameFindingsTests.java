package org.examwright.questions.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.platform.Json;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;
import org.examwright.questions.lint.course.Lexicon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A question has the same flaws by whichever way a teacher brings it to the linter. */
@JourneyTest
class SameFindingsTests {
    @Autowired Api api;
    @Autowired TestSchools schools;

    private Api.Caller teacher;
    private String course;

    @BeforeEach
    void aCourse() {
        teacher = api.as(schools.create().teacher());
        course = teacher.post("/v1/courses", Map.of("title", "Weimar")).member("id");
    }

    @Test
    void linted() {
        List<String> flawed = new ArrayList<>();
        for (QuestionContent question : typed()) {
            JsonNode found = linted(Map.of("question", sent(question)));
            assertThat(found).as(question.stem()).isEqualTo(said(question));
            found.forEach(finding -> flawed.add(finding.path("flaw").asString()));
        }

        assertThat(flawed).contains("F1", "F3", "F4", "F5", "F7", "F10", "F14", "F16", "F19");
    }

    @Test
    void storedEditedAndSentBackAsShown() {
        String draft = null;
        for (QuestionContent question : typed()) {
            JsonNode found = linted(Map.of("courseId", course, "question", sent(question)));

            Api.Answer stored =
                    teacher.post("/v1/courses/" + course + "/questions", sent(question));
            assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
            assertThat(stored.json().path("lint")).as(question.stem()).isEqualTo(found);

            draft = draft == null ? stored.header("Location") : draft;
            Api.Answer edited = teacher.with("If-Match", "*").put(draft, sent(question));
            assertThat(edited.json().path("lint")).as(edited.toString()).isEqualTo(found);
            assertThat(linted(Map.of("courseId", course, "question", edited.json())))
                    .as(question.stem())
                    .isEqualTo(found);
        }
    }

    private static List<QuestionContent> typed() {
        return Stream.of("typed-flawed.txt", "typed-sound.txt")
                .flatMap(Fixtures::lines)
                .map(line -> line.replaceFirst("^F\\d+ ", ""))
                .map(Fixtures::question)
                .filter(question -> question.type() == QuestionType.MULTIPLE_CHOICE)
                .map(SameFindingsTests::unproven)
                .toList();
    }

    /** As a teacher types it, who proves nothing. */
    private static QuestionContent unproven(QuestionContent question) {
        List<String> parts = new ArrayList<>(List.of(question.stem()));
        question.options()
                .forEach(
                        option ->
                                parts.add(
                                        (Boolean.TRUE.equals(option.correct()) ? "*" : "")
                                                + option.text()));
        return Written.question(question.type(), question.form(), String.join(" | ", parts), null);
    }

    private static Map<String, Object> sent(QuestionContent question) {
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put("type", question.type());
        if (question.form() != Form.PLAIN) {
            sent.put("form", question.form());
        }
        sent.put("stem", question.stem());
        sent.put(
                "options",
                question.options().stream()
                        .map(
                                option ->
                                        Map.of(
                                                "id",
                                                option.id(),
                                                "text",
                                                option.text(),
                                                "correct",
                                                Boolean.TRUE.equals(option.correct())))
                        .toList());
        return sent;
    }

    private JsonNode linted(Map<String, ?> request) {
        Api.Answer answer = teacher.post("/v1/lint", request);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().path("lint");
    }

    private static JsonNode said(QuestionContent question) {
        List<Finding> findings = Linter.lint(question, Lexicon.none());
        return Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(findings));
    }
}
