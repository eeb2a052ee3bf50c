package org.examwright.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.TestSchools.TestSchool;
import org.examwright.platform.IfMatch;
import org.examwright.platform.PageRequest;
import org.examwright.platform.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes from upload to passages, over HTTP and the real database. */
@JourneyTest
class SourceJourneyTests {
    private static final String NOTES =
            "The Corn Laws\n\n• Peel repealed them in 1846.\r\n• Bread grew cheaper.\n";
    private static final Set<String> READ = Set.of("EXTRACTING", "READY");

    @Autowired Api api;
    @Autowired TestSchools schools;
    @Autowired Courses courses;
    @Autowired Sources sources;
    @Autowired ReadSource reading;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    TestSchool school;
    Api.Caller teacher;
    CourseId course;

    @BeforeEach
    void makeACourse() {
        school = schools.create();
        teacher = api.as(school.teacher());
        var details = new CourseDetails("Victorian Britain", null, null, null);
        course = school.in(() -> courses.create(details, null).id());
    }

    @Test
    void readsNotesIntoPassages() throws InterruptedException {
        var taken = teacher.post(path(), Map.of("title", "Corn Laws", "text", NOTES));
        var source = awaitRead(taken.header("Location"));

        assertThat(taken.status()).isEqualTo(202);
        assertThat(source.json().at("/counts/passages").asInt()).isEqualTo(3);
        var passages = teacher.get(taken.header("Location") + "/passages?limit=2");
        assertThat(passages.json().at("/items/1/text").asString())
                .isEqualTo("• Peel repealed them in 1846.");
        assertThat(passages.json().at("/items/1/line").asInt()).isEqualTo(3);
        var rest =
                teacher.get(
                        taken.header("Location")
                                + "/passages?limit=2&cursor="
                                + passages.member("next"));
        assertThat(rest.json().at("/items/0/line").asInt()).isEqualTo(4);
        assertThat(teacher.get(taken.header("Location") + "/text").text()).isEqualTo(NOTES);
    }

    @Test
    void takesAFileAndItsNameForATitle() throws InterruptedException {
        var taken =
                upload(
                        "corn.html",
                        "text/html",
                        "<h1>Corn</h1><script>1</script><p>In 1846 Peel repealed them.</p>"
                                .getBytes(StandardCharsets.UTF_8));
        var source = awaitRead(taken.header("Location"));

        assertThat(source.member("title")).isEqualTo("corn.html");
        assertThat(teacher.get(taken.header("Location") + "/text").text())
                .contains("Peel")
                .doesNotContain("script", "<p>");
    }

    @Test
    void refusesWhatIsNoUpload() {
        assertThat(upload("a.txt", "text/plain", new byte[0]).member("code"))
                .isEqualTo("source-empty");
        assertThat(upload("a.txt", "text/plain", new byte[] {'a', 0, 'b'}).member("code"))
                .isEqualTo("source-binary");
        assertThat(upload("a.txt", "text/plain", new byte[] {'a', (byte) 0xE9, 'b'}).member("code"))
                .isEqualTo("source-not-utf-8");
        assertThat(upload("a.pdf", "application/pdf", new byte[] {'a'}).member("code"))
                .isEqualTo("source-type-mismatch");
        assertThat(upload("a.txt", "text/plain", new byte[26 * 1024 * 1024]).status())
                .isEqualTo(413);
        assertThat(
                        teacher.post(path(), Map.of("text", "x"))
                                .json()
                                .at("/errors/0/pointer")
                                .asString())
                .isEqualTo("/title");
        assertThat(
                        teacher.post(path(), Map.of("title", "x", "text", "y", "colour", "red"))
                                .status())
                .isEqualTo(400);
        assertThat(
                        teacher.post(
                                        path(),
                                        Map.of("title", "x", "text", "y", "mediaType", "text/csv"))
                                .status())
                .isEqualTo(415);
        assertThat(
                        teacher.post(path(), Map.of("title", "x", "text", "y", "kind", "EXTRACT"))
                                .member("code"))
                .isEqualTo("source-provenance-missing");
        assertThat(teacher.get(path()).json().path("items").size()).isZero();
    }

    @Test
    void showsNothingToAnotherSchool() {
        var location =
                teacher.post(path(), Map.of("title", "Corn Laws", "text", NOTES))
                        .header("Location");
        var stranger = api.as(schools.create().teacher());

        assertThat(stranger.get(location).status()).isEqualTo(404);
        assertThat(stranger.get(location + "/text").status()).isEqualTo(404);
        assertThat(stranger.get(path()).status()).isEqualTo(404);
        assertThat(stranger.post(path(), Map.of("title", "x", "text", "y")).status())
                .isEqualTo(404);
        assertThat(api.as(school.lms()).get(location).status()).isEqualTo(403);
    }

    @Test
    void putsANewVersionInPlaceOnlyForWhoHasSeenTheOld() throws InterruptedException {
        var location =
                teacher.post(path(), Map.of("title", "Corn Laws", "text", NOTES))
                        .header("Location");
        // the tag moves with progress until the facts are found too
        var seen = await(location, Set.of("READY"));
        var change = Map.of("title", "Corn", "text", "One line only, of 1846.");

        assertThat(teacher.put(location, change).status()).isEqualTo(428);
        assertThat(teacher.with("If-Match", "\"999\"").put(location, change).status())
                .isEqualTo(412);
        var taken = teacher.with("If-Match", seen.header("ETag")).put(location, change);

        assertThat(taken.status()).isEqualTo(202);
        assertThat(taken.json().path("version").asInt()).isEqualTo(2);
        assertThat(awaitRead(location).json().at("/counts/passages").asInt()).isEqualTo(1);
    }

    @Test
    void goesOnBehindTheLastLineStoredAndDoublesNothing() {
        school.in(
                () -> {
                    var id = queued();
                    var order = new ReadSource.Order(school.id(), course, id, 1);
                    reading.run(order);
                    reading.run(order);

                    assertThat(sources.passages(id, PageRequest.first(50)).items()).hasSize(3);
                    return id;
                });
    }

    @Test
    void stopsWhereItWasCancelled() {
        school.in(
                () -> {
                    var id = queued();
                    sources.delete(id, null);
                    reading.run(new ReadSource.Order(school.id(), course, id, 1));

                    assertThat(sources.get(id).status()).isEqualTo(SourceView.Status.CANCELLED);
                    assertThat(sources.passages(id, PageRequest.first(50)).items()).isEmpty();
                    assertThat(sources.extracting(id, 1, 50)).isFalse();
                    return id;
                });
    }

    @Test
    void readsAPacksNoteAtOnceAndCountsWhatWasFound() {
        school.in(
                () -> {
                    var id = sources.addReady(course, SourceDetails.notes("Note"), NOTES);
                    sources.ready(id, 1, new SourceCounts(0, 1, 2, 3, 4, 5, 6, 7, 0), null);

                    var source = sources.get(id);
                    assertThat(source.status()).isEqualTo(SourceView.Status.READY);
                    assertThat(source.counts())
                            .isEqualTo(new SourceCounts(3, 1, 2, 3, 4, 5, 6, 7, 0));
                    assertThat(sources.text(id, 1).passages()).hasSize(3);
                    return id;
                });
    }

    @Test
    void deletesACourseWithItsSourcesForWhoHasSeenIt() {
        school.in(
                () -> {
                    var id = sources.addReady(course, SourceDetails.notes("Note"), NOTES);
                    assertThatExceptionOfType(ProblemException.class)
                            .isThrownBy(
                                    () ->
                                            courses.delete(
                                                    course,
                                                    new IfMatch(java.util.List.of("\"7\""))));
                    courses.delete(course, new IfMatch(java.util.List.of("\"0\"")));

                    assertThatExceptionOfType(ProblemException.class)
                            .isThrownBy(() -> sources.get(id));
                    assertThatExceptionOfType(ProblemException.class)
                            .isThrownBy(() -> courses.get(course))
                            .returns(SourceProblem.COURSE_NOT_FOUND, ProblemException::type);
                    return id;
                });
    }

    @Test
    void changesAndListsCourses() {
        school.in(
                () -> {
                    var seen = courses.get(course);
                    var changed =
                            courses.update(
                                    course,
                                    new IfMatch(java.util.List.of("\"" + seen.version() + "\"")),
                                    old ->
                                            new CourseDetails(
                                                    "Britain", "1832-1901", old.from(), old.to()));

                    assertThat(changed.version()).isEqualTo(seen.version() + 1);
                    assertThat(courses.list(PageRequest.first(10)).items())
                            .containsExactly(changed);
                    return changed;
                });
    }

    /** A source that no job reads: its order is taken away before an instance sees it. */
    private SourceId queued() {
        return transaction.execute(
                _ -> {
                    var id = sources.addReady(course, SourceDetails.notes("Note"), NOTES);
                    jdbc.sql("delete from passage where school_id = ? and source_id = ?")
                            .params(school.id().id(), id.id())
                            .update();
                    jdbc.sql(
                                    """
                                    update source_version set status = 'QUEUED', media_type = 'text/plain'
                                    where school_id = ? and source_id = ?
                                    """)
                            .params(school.id().id(), id.id())
                            .update();
                    return id;
                });
    }

    private String path() {
        return "/v1/courses/" + course + "/sources";
    }

    private Api.Answer upload(String name, String type, byte[] bytes) {
        return new Uploads(teacher, course).send(name, type, bytes);
    }

    private Api.Answer awaitRead(String location) throws InterruptedException {
        return await(location, READ);
    }

    private Api.Answer await(String location, Set<String> reached) throws InterruptedException {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        var answer = teacher.get(location);
        while (!reached.contains(answer.member("status")) && System.nanoTime() < until) {
            Thread.sleep(100);
            answer = teacher.get(location);
        }
        assertThat(answer.member("status")).as(answer.toString()).isIn(reached);
        return answer;
    }
}
