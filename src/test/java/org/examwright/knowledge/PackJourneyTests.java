package org.examwright.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.TestSchools.TestSchool;
import org.examwright.knowledge.packs.PackArchive;
import org.examwright.knowledge.packs.SameFacts;
import org.examwright.sources.CourseId;
import org.examwright.sources.SourceId;
import org.examwright.sources.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class PackJourneyTests {
    private static final Path NOTES = Path.of("../shared/notes");

    @Autowired Api api;
    @Autowired TestSchools schools;
    @Autowired KnowledgeBase knowledge;
    @Autowired Sources sources;

    private TestSchool school;
    private Api.Caller teacher;

    @BeforeEach
    void aTeacher() {
        school = schools.create();
        teacher = api.as(school.teacher());
    }

    @Nested
    class ACourseOutAndIn {
        @Test
        void isTheSameForTheShippedPack() {
            var course = created(Map.of("pack", "ussr-1917-1985"));

            assertComesBack(course, "the-soviet-union-1917-85");
        }

        @ParameterizedTest
        @ValueSource(strings = {"000", "001", "002", "003", "004"})
        void isTheSameForAnUploadedDocument(String number) throws IOException {
            assumeTrue(Files.isDirectory(NOTES), "no notes beside the repository");
            var course = created(Map.of("title", "Uploaded"));
            try (var files = Files.list(NOTES)) {
                var file =
                        files.filter(path -> path.getFileName().toString().startsWith(number))
                                .findFirst()
                                .orElseThrow();
                upload(course, Files.readString(file), "text/plain");
            }

            assertComesBack(course, "uploaded");
        }

        @Test
        void isTheSameForAWebPage() {
            var course = created(Map.of("title", "Page"));
            upload(
                    course,
                    "<h1>Ports</h1><ul><li>In 1804 Anna Holm opened the harbour &amp; the mole."
                            + "</li></ul><footer>Cookie settings</footer>",
                    "text/html");

            assertComesBack(course, "page");
        }

        @Test
        void leavesOutWhatWasRejectedAndKeepsTheNotes() {
            var course = created(Map.of("pack", "ussr-1917-1985"));

            var answer = teacher.get(course + "/pack");

            assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
            assertThat(PackArchive.read(answer.response().body()))
                    .containsKeys("pack.yaml", "facts/01-actors.yaml")
                    .hasSizeGreaterThan(15);
            assertThat(teacher.get(course + "/pack").response().body())
                    .isEqualTo(answer.response().body());
        }
    }

    @Nested
    class AnImport {
        @Test
        void isListedAndReplacedByAChangedOne() {
            var archive = small("Harbour", "In 1804 Anna Holm opened the harbour.");

            assertThat(take(archive).status()).isEqualTo(201);
            assertThat(take(archive).status()).isEqualTo(200);
            var changed = take(small("Port", "In 1804 Anna Holm opened the harbour."));

            assertThat(changed.status()).isEqualTo(200);
            assertThat(changed.json().at("/version").intValue()).isEqualTo(2);
            var packs = teacher.get("/v1/packs").json().at("/items");
            assertThat(packs.valueStream().map(pack -> pack.at("/id").stringValue()))
                    .containsExactly("harbour", "ussr-1917-1985");
            assertThat(packs.at("/0/title").stringValue()).isEqualTo("Port");
            assertThat(packs.at("/0/shipped").booleanValue()).isFalse();
        }

        @Test
        void mayBeSentAsAForm() {
            var archive = small("Harbour", "In 1804 Anna Holm opened the harbour.");
            var frame = "frame";
            var head =
                    "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.zip\"\r\nContent-Type: application/zip\r\n\r\n"
                            .formatted(frame)
                            .getBytes(UTF_8);
            var tail = "\r\n--%s--\r\n".formatted(frame).getBytes(UTF_8);
            var body = new byte[head.length + archive.length + tail.length];
            System.arraycopy(head, 0, body, 0, head.length);
            System.arraycopy(archive, 0, body, head.length, archive.length);
            System.arraycopy(tail, 0, body, head.length + archive.length, tail.length);

            var taken =
                    teacher.with("Content-Type", "multipart/form-data; boundary=" + frame)
                            .post("/v1/packs", body);

            assertThat(taken.status()).isEqualTo(201);
        }

        @Test
        void isOfOneSchoolOnly() {
            take(small("Harbour", "In 1804 Anna Holm opened the harbour."));
            var other = api.as(schools.create().teacher());

            assertThat(other.get("/v1/packs").json().at("/items")).hasSize(1);
            assertThat(other.post("/v1/courses", Map.of("pack", "harbour")).status())
                    .isEqualTo(422);
        }

        @ParameterizedTest(name = "{0} instead of {1}")
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        quote: "Anna Holm" | quote: "Anna Home" | /facts~1a.yaml/a-holm
                        kind: PERSON | kind: WOMAN | /facts~1a.yaml/a-holm
                        from: 1804-01-01 | from: 1804-02-30 | /pack.yaml/pack
                        topics: [Port] | topics: [Bay] | /facts~1a.yaml/a-holm
                        notes: | notess: | /pack.yaml/line
                        """)
        void tellsWhereItIsBrokenAndStoresNothing(String sound, String broken, String pointer) {
            var files = new TreeMap<>(PackArchive.read(small("Harbour", "Anna Holm came.")));
            files.replaceAll(
                    (_, content) ->
                            new String(content, UTF_8).replace(sound, broken).getBytes(UTF_8));

            var refused = take(PackArchive.write(files));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.member("code")).isEqualTo("pack-broken");
            assertThat(refused.json().at("/errors").valueStream())
                    .anySatisfy(
                            error ->
                                    assertThat(error.at("/pointer").stringValue())
                                            .startsWith(pointer));
            assertThat(teacher.get("/v1/packs").json().at("/items")).hasSize(1);
        }

        @Test
        void cannotTakeThePlaceOfAShippedOne() {
            var files = new TreeMap<>(PackArchive.read(small("Harbour", "Anna Holm came.")));
            files.computeIfPresent(
                    "pack.yaml",
                    (_, content) ->
                            new String(content, UTF_8)
                                    .replace("id: harbour", "id: ussr-1917-1985")
                                    .getBytes(UTF_8));

            var refused = take(PackArchive.write(files));

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.member("code")).isEqualTo("pack-shipped");
        }

        @Test
        void isRefusedWhereItIsNoArchive() {
            assertThat(take("hello".getBytes(UTF_8)).status()).isEqualTo(422);
            assertThat(teacher.post("/v1/packs", "{}").status()).isEqualTo(415);
        }
    }

    private void assertComesBack(String course, String id) {
        var archive = teacher.get(course + "/pack").response().body();
        var taken = take(archive);
        assertThat(taken.status())
                .as(() -> new String(taken.response().body(), UTF_8))
                .isEqualTo(201);
        assertThat(taken.member("id")).isEqualTo(id);

        var again = created(Map.of("pack", id));

        assertThat(facts(again)).isNotEmpty().containsExactlyElementsOf(facts(course));
        assertThat(teacher.get(again + "/pack").response().body()).isEqualTo(archive);
    }

    private List<String> facts(String course) {
        var id = new CourseId(UUID.fromString(course.substring(course.lastIndexOf('/') + 1)));
        return school.in(
                () -> {
                    var titles = new HashMap<SourceId, String>();
                    sources.ofCourse(id).forEach(source -> titles.put(source.id(), source.title()));
                    return SameFacts.of(knowledge.ofCourse(id), titles);
                });
    }

    private void upload(String course, String text, String type) {
        var source =
                teacher.post(
                                course + "/sources",
                                Map.of("title", "Notes", "text", text, "mediaType", type))
                        .header("Location");
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> teacher.get(source).member("status").equals("READY"));
    }

    private String created(Map<String, String> course) {
        return teacher.post("/v1/courses", course).header("Location");
    }

    private Api.Answer take(byte[] archive) {
        return teacher.with("Content-Type", "application/zip").post("/v1/packs", archive);
    }

    private static byte[] small(String title, String line) {
        var outline =
                """
                id: harbour
                title: %s
                from: 1804-01-01
                to: 1850-12-31
                topics: [{name: Port}]
                notes: [{file: notes/a.md, title: Notes}]
                facts: [facts/a.yaml]
                """
                        .formatted(title);
        var facts =
                """
                actors:
                  - key: a-holm
                    name: Anna Holm
                    kind: PERSON
                    topics: [Port]
                    quotes: [{note: notes/a.md, quote: "Anna Holm"}]
                """;
        return PackArchive.write(
                Map.of(
                        "pack.yaml", outline.getBytes(UTF_8),
                        "notes/a.md", line.getBytes(UTF_8),
                        "facts/a.yaml", facts.getBytes(UTF_8)));
    }
}
