package org.examwright.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.examwright.Api;
import org.examwright.attempts.ExamKit.Exam;
import org.examwright.platform.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * An exam with a word that nobody else uses in every field that no learner may see, and the
 * scanning of what a learner gets for any of them.
 */
final class Canaries {
    static final String WORD = "kanari";
    private static final String NOTE = "Kanarievidence stood on the hill in 1905.";
    private static final String SHOWN = "Towns grew where roads met.";

    /** All members that a learner may ever see before anything is released. */
    private static final Set<String> OPEN_NAMES =
            Set.of(
                    ("id assignmentId learner reference status number startedAt submittedAt"
                                    + " deadline remaining slots slot marks sequence answer flagged question"
                                    + " type stem options prompts text order pairs access token expiresAt"
                                    + " savedAt late receipt attemptId maximum held title detail instance code"
                                    + " traceId errors pointer a b c d 1 2 3 extracts label author provenance"
                                    + " licence")
                            .split(" "));

    private final Api.Caller teacher;
    private final Set<String> secretIds = new HashSet<>();
    final Exam exam;

    /** Makes course, notes, questions and a quiz. */
    Canaries(ExamKit kit) {
        // a school; its own quiz is not used
        var made = kit.exam();
        teacher = made.teacher();
        var course = made("/v1/courses", Map.of("title", "Kanaricourse"));
        var evidence = evidence(course);
        var topic = made("/v1/courses/" + course + "/topics", Map.of("name", "Kanaritopic"));
        var theme = made("/v1/courses/" + course + "/themes", Map.of("name", "Kanaritheme"));
        var questions = new ArrayList<String>();
        for (var question :
                List.of(choice(evidence), order(), matching(), essay(evidence, source(evidence)))) {
            var whole = new LinkedHashMap<String, Object>(question);
            whole.put("topics", List.of(topic));
            whole.put("themes", List.of(theme));
            whole.put("specification", List.of(Map.of("board", "Kanariboard", "paper", "kanari1")));
            questions.add(ExamKit.approved(teacher, course, whole));
        }
        secretIds.addAll(questions);
        questions.forEach(
                id ->
                        teacher.post(
                                "/v1/questions/" + id + "/reviews",
                                Map.of("decision", "COMMENT", "comment", "kanarireview")));
        var quiz =
                made(
                        "/v1/courses/" + course + "/quizzes",
                        Map.of("title", "Kanariquiz", "questions", questions));
        exam = new Exam(made.api(), made.school(), quiz, questions);
    }

    private String made(String path, Object body) {
        var answer = teacher.post(path, body);
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 202);
        var id = answer.member("id");
        secretIds.add(id);
        return id;
    }

    private List<Map<String, ?>> evidence(String course) {
        var source =
                made(
                        "/v1/courses/" + course + "/sources",
                        Map.of("title", "Kanarisource", "text", NOTE + "\n\n" + SHOWN));
        for (int i = 0; i < 150; i++) {
            if (teacher.get("/v1/sources/" + source).member("status").equals("READY")) {
                break;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
        }
        return List.of(
                Map.of(
                        "sourceId",
                        source,
                        "sourceVersion",
                        1,
                        "line",
                        1,
                        "start",
                        0,
                        "end",
                        NOTE.length(),
                        "quote",
                        NOTE));
    }

    private static Map<String, ?> choice(List<Map<String, ?>> evidence) {
        var options = new ArrayList<Map<String, ?>>();
        for (var text : List.of("Alder", "Birch", "Cedar")) {
            boolean right = options.isEmpty();
            var option = new LinkedHashMap<String, Object>();
            option.put("id", WORD + options.size());
            option.put("text", text);
            option.put("correct", right);
            option.put("weight", right ? 1 : -0.4375);
            option.put("feedback", "Kanarifeedback on " + text);
            option.put("evidence", evidence);
            if (!right) {
                option.put("falsity", Map.of("tier", "P1", "evidence", evidence));
            }
            options.add(option);
        }
        return Map.of(
                "type",
                "MULTIPLE_CHOICE",
                "form",
                "PLAIN",
                "stem",
                "Which tree stood on the hill?",
                "marks",
                1,
                "scoring",
                Map.of("rule", "WEIGHTED"),
                "options",
                options,
                "evidence",
                evidence);
    }

    private static Map<String, ?> order() {
        return Map.of(
                "type",
                "ORDERING",
                "form",
                "PLAIN",
                "stem",
                "Put these works into the order in which they were begun.",
                "marks",
                1,
                "scoring",
                Map.of("rule", "ORDER_EXACT"),
                "options",
                List.of(
                        Map.of("id", "kanari-s1", "text", "The ditch"),
                        Map.of("id", "kanari-s2", "text", "The wall"),
                        Map.of("id", "kanari-s3", "text", "The tower")));
    }

    private static Map<String, ?> matching() {
        return Map.of(
                "type",
                "MATCHING",
                "form",
                "PLAIN",
                "stem",
                "Match each builder to what he built.",
                "marks",
                2,
                "scoring",
                Map.of("rule", "MATCH_SHARE"),
                "prompts",
                List.of(
                        Map.of("id", "kanari-p1", "text", "Offa", "match", "kanari-o2"),
                        Map.of("id", "kanari-p2", "text", "Hadrian", "match", "kanari-o1")),
                "options",
                List.of(
                        Map.of("id", "kanari-o1", "text", "A rampart"),
                        Map.of("id", "kanari-o2", "text", "A dyke")));
    }

    private static Object source(List<Map<String, ?>> evidence) {
        return Objects.requireNonNull(evidence.getFirst().get("sourceId"));
    }

    private static Map<String, ?> essay(List<Map<String, ?>> evidence, Object source) {
        var point =
                Map.of(
                        "marks",
                        20,
                        "text",
                        "Kanaripoint",
                        "accept",
                        List.of("kanariaccept"),
                        "reject",
                        List.of("kanarireject"),
                        "evidence",
                        evidence);
        return Map.of(
                "type",
                "ESSAY",
                "form",
                "PLAIN",
                "stem",
                "How far did trade decide where towns grew?",
                "marks",
                20,
                "scoring",
                Map.of("rule", "MARK_SCHEME"),
                "markScheme",
                Map.of("points", List.of(point), "rule", "ALL"),
                "extracts",
                List.of(
                        Map.of(
                                "title",
                                "On towns",
                                "author",
                                "A traveller",
                                "provenance",
                                "A journal of 1712",
                                "licence",
                                "Public domain",
                                "passages",
                                List.of(
                                        Map.of(
                                                "sourceId",
                                                source,
                                                "sourceVersion",
                                                1,
                                                "line",
                                                3,
                                                "start",
                                                0,
                                                "end",
                                                SHOWN.length(),
                                                "quote",
                                                SHOWN)))));
    }

    /** Nothing in bytes, headers or names of members may come from where a learner may not look. */
    void scan(Api.Answer answer, String... releasedNames) {
        // a refusal repeats the address that was asked for
        var asked = answer.response().request().uri().getPath();
        var text = answer.text().replace(asked, "").toLowerCase(Locale.ROOT);
        assertThat(text).as(answer.toString()).doesNotContain(WORD, "4375");
        secretIds.forEach(id -> assertThat(text).as(answer.toString()).doesNotContain(id));
        answer.response()
                .headers()
                .map()
                .forEach(
                        (name, values) -> {
                            assertThat(name).isNotEqualToIgnoringCase("etag");
                            assertThat(values.toString().toLowerCase(Locale.ROOT))
                                    .doesNotContain(WORD);
                        });
        var allowed = new HashSet<>(OPEN_NAMES);
        allowed.addAll(List.of(releasedNames));
        assertThat(names(answer)).as(answer.toString()).isSubsetOf(allowed);
    }

    private static Set<String> names(Api.Answer answer) {
        var names = new HashSet<String>();
        if (!answer.text().isEmpty()) {
            try {
                collect(answer.json(), names);
            } catch (JacksonException notJson) {
                names.add("a body that is no JSON: " + notJson.getMessage());
            }
        }
        return names;
    }

    private static void collect(JsonNode node, Set<String> names) {
        node.propertyNames().forEach(names::add);
        node.forEach(child -> collect(child, names));
    }

    /** What the bank holds, to show that the words were planted. */
    String bank() {
        return Json.MAPPER.writeValueAsString(
                exam.questions().stream()
                        .map(id -> teacher.get("/v1/questions/" + id).json())
                        .toList());
    }
}
