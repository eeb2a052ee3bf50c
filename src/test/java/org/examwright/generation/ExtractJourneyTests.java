package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.OverHttp.ended;
import static org.examwright.generation.OverHttp.made;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.attempts.ExamKit;
import org.examwright.generation.extracts.Document;
import org.examwright.sources.Passage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** From the upload of extracts to the learner who reads them. */
@JourneyTest
@Import(ExamKit.class)
class ExtractJourneyTests {
    private static final String NOTES =
            """
            # The canals

            Canal strike: the refusal of the boatmen to work in the summer of 1894.

            Navigation Company: the company that owned the canal and took its tolls.

            On 7 May 1894 the boatmen began the canal strike at Marden. In June 1894 Parliament debated the canal strike.
            Tom Garrity led the canal strike. In July 1894 the boatmen ended the canal strike.
            """;

    private static final List<String> TYPES = List.of("MULTIPLE_CHOICE", "SHORT_ANSWER", "ESSAY");
    private static final List<String> PATTERNS =
            List.of("M27", "S26", "S27", "S28", "S29", "S30", "S31", "S32", "E30", "E31", "E32");

    @Autowired Api api;
    @Autowired TestSchools schools;

    @Test
    void uploadsGeneratesSetsAndSits() {
        var school = schools.create();
        var teacher = api.as(school.teacher());
        var course = made(teacher, "/v1/courses", Map.of("title", "The canals"));
        var paths = new ArrayList<String>();
        var uploads = "/v1/courses/" + course + "/sources";
        paths.add(
                made(
                        teacher,
                        uploads,
                        Map.of("title", "Notes", "text", NOTES, "mediaType", "text/markdown")));
        for (Document extract : CanalStrike.all()) {
            paths.add(made(teacher, uploads, upload(extract)));
        }
        paths.forEach(id -> ended(teacher, "/v1/sources/" + id, "READY"));

        var generation =
                made(
                        teacher,
                        "/v1/courses/" + course + "/generations",
                        Map.of("types", TYPES, "patterns", PATTERNS, "count", 60, "seed", 1));
        var done = ended(teacher, "/v1/generations/" + generation, "DONE");
        var bank =
                teacher.get("/v1/courses/" + course + "/questions?limit=200").json().path("items");

        assertThat(patterns(bank)).as(done.toString()).contains("S26", "S27", "S28", "S31");
        assertThat(done.path("rejected").toString()).isEqualTo("{}");

        var asked = List.of(id(bank, "S28"), id(bank, "S27"));
        for (String question : asked) {
            teacher.post("/v1/questions/" + question + "/reviews", Map.of("decision", "APPROVE"));
        }
        var quiz =
                made(
                        teacher,
                        "/v1/courses/" + course + "/quizzes",
                        Map.of("title", "The strike", "questions", asked));
        var exam = new ExamKit.Exam(api, school, quiz, asked);
        var shown = exam.start(exam.set(Map.of()), "a reader").show();

        var extracts = shown.json().at("/slots/0/question/extracts");
        assertThat(extracts).hasSize(2);
        assertThat(extracts.at("/0/label").asString()).isEqualTo("Extract A");
        assertThat(extracts.at("/0").propertyNames())
                .containsOnly("label", "title", "author", "provenance", "text");
        assertThat(CanalStrike.all().stream().map(ExtractJourneyTests::text))
                .contains(extracts.at("/0/text").asString(), extracts.at("/1/text").asString());
        paths.forEach(id -> assertThat(shown.text()).doesNotContain(id));
        assertThat(shown.text()).doesNotContain("sourceId", "quote", "markScheme", "levels");
        var paper = teacher.with("Accept", "text/html").get("/v1/quizzes/" + quiz + "/paper");
        assertThat(paper.text()).contains("Extract A.", "Extract. ", "The canal strike");
    }

    /** The same pages, uploaded as notes, are no extracts; and none is one without provenance. */
    @Test
    void setsNoPageThatIsNotAnExtract() {
        var teacher = api.as(schools.create().teacher());
        var course = made(teacher, "/v1/courses", Map.of("title", "The canals"));
        var uploads = "/v1/courses/" + course + "/sources";
        for (Document extract : CanalStrike.all()) {
            var notes = upload(extract);
            notes.put("kind", "NOTES");
            ended(teacher, "/v1/sources/" + made(teacher, uploads, notes), "READY");
        }
        var bare = upload(CanalStrike.all().getFirst());
        bare.remove("provenance");

        var refused = teacher.post(uploads, bare);
        var generation =
                made(
                        teacher,
                        "/v1/courses/" + course + "/generations",
                        Map.of("types", TYPES, "patterns", PATTERNS, "count", 60));
        var done = ended(teacher, "/v1/generations/" + generation, "DONE");

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/provenance");
        assertThat(done.path("produced").asInt()).isZero();
        assertThat(done.path("shortfall")).hasSize(3);
        done.path("shortfall")
                .forEach(
                        lack ->
                                assertThat(lack.path("because").asString())
                                        .contains("no source of kind EXTRACT with provenance"));
    }

    private static Map<String, Object> upload(Document extract) {
        var upload = new LinkedHashMap<String, Object>();
        upload.put("kind", "EXTRACT");
        upload.put("title", extract.title());
        upload.put("author", extract.author());
        upload.put("provenance", extract.provenance());
        upload.put("text", text(extract).replace("\n", "\n\n"));
        return upload;
    }

    private static String text(Document extract) {
        return extract.passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    private static List<String> patterns(JsonNode bank) {
        var patterns = new ArrayList<String>();
        bank.forEach(question -> patterns.add(question.path("pattern").asString()));
        return patterns;
    }

    private static String id(JsonNode bank, String pattern) {
        for (JsonNode question : bank) {
            if (question.path("pattern").asString().equals(pattern)) {
                return question.path("id").asString();
            }
        }
        throw new AssertionError("none of " + pattern);
    }
}
