package org.examwright.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.TestSchools.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes that nobody writes, over HTTP: taken or refused at once, and worked to an end. */
@JourneyTest
class HostileNotesJourneyTests {
    private static final Set<String> DONE = Set.of("READY", "FAILED");
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    @Autowired Api api;
    @Autowired TestSchools schools;
    @Autowired Courses courses;
    @Autowired JdbcClient jdbc;

    TestSchool school;
    Uploads uploads;
    Api.Caller teacher;

    @BeforeEach
    void makeACourse() {
        school = schools.create();
        teacher = api.as(school.teacher());
        var details = new CourseDetails("Victorian Britain", null, null, null);
        uploads = new Uploads(teacher, school.in(() -> courses.create(details, null).id()));
    }

    @Test
    void keepsALineOf25MebibytesAndDoesNotLookIntoIt() throws InterruptedException {
        var line = "In 1846 Peel went. ".repeat(25 * 1024 * 1024 / 19);
        var source = read("line.txt", line);

        assertThat(source.member("status")).as(source.text()).isEqualTo("READY");
        assertThat(source.json().at("/counts/passages").asInt()).isEqualTo(1);
        assertThat(source.json().at("/counts/skipped").asInt()).isEqualTo(1);
        assertThat(source.json().at("/counts/events").asInt()).isZero();
    }

    @Test
    void readsTenThousandNestedTagsAndRunsNoScript() throws InterruptedException {
        var page =
                "<script>alert('1845')</script>"
                        + "<div onclick='x'>".repeat(10_000)
                        + "In 1846 Robert Peel repealed the Corn Laws.";
        var source = read("page.html", page);

        assertThat(source.member("status")).as(source.text()).isEqualTo("READY");
        assertThat(source.json().at("/counts/events").asInt()).isEqualTo(1);
        assertThat(teacher.get("/v1/sources/" + source.member("id") + "/text").text())
                .isEqualTo("In 1846 Robert Peel repealed the Corn Laws.\n");
    }

    @Test
    void saysThatADeckOfNumbersHasNothingToAskAbout() throws InterruptedException {
        var source = read("deck.txt", "3 of 85\n12,7\n44%\n".repeat(500));

        assertThat(source.member("status")).as(source.text()).isEqualTo("READY");
        assertThat(source.member("hint")).startsWith("No dates and no names were found");
    }

    @Test
    void saysThatNotesAreInFrench() throws InterruptedException {
        var source =
                read(
                        "notes.txt",
                        "Le 14 juillet 1789, les Parisiens prennent la Bastille et le roi est dans"
                                + " son palais.\n\n"
                                + "Il est mort avec ses amis le 27 juillet 1794.\n");

        assertThat(source.member("hint")).startsWith("These notes seem to be in French.");
        assertThat(source.json().at("/counts/statements").asInt()).isZero();
    }

    @Test
    void stopsAtOnceWhenCancelledAndLeavesNoFacts() throws InterruptedException {
        var notes = "In %d Robert Peel met the Duke of Wellington and left London.\n";
        var text = new StringBuilder();
        for (int i = 0; i < 8_000; i++) {
            text.append(notes.formatted(1500 + i % 400));
        }
        var taken = uploads.send("long.txt", "text/plain", bytes(text.toString()));
        uploads.await(taken, Set.of("EXTRACTING"), PATIENCE);
        var seen = teacher.get(taken.header("Location")).header("ETag");
        Thread.sleep(Duration.ofSeconds(3));

        assertThat(teacher.get(taken.header("Location")).header("ETag")).isNotEqualTo(seen);
        assertThat(teacher.delete(taken.header("Location")).status()).isEqualTo(204);
        assertThat(teacher.get(taken.header("Location")).member("status")).isEqualTo("CANCELLED");
        var events = "/v1/courses/" + uploads.course() + "/events";
        awaitNoWork();
        assertThat(teacher.get(events).json().at("/items")).isEmpty();
    }

    /** Until no job of the school waits or runs. */
    private void awaitNoWork() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (jobs() > 0 && System.nanoTime() < end) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(jobs()).isZero();
    }

    private int jobs() {
        return jdbc.sql("select count(*) from scheduled_tasks where strpos(task_instance, ?) > 0")
                .param(school.id().toString())
                .query(Integer.class)
                .single();
    }

    private Api.Answer read(String name, String notes) throws InterruptedException {
        var type = name.endsWith("html") ? "text/html" : "text/plain";
        return uploads.await(uploads.send(name, type, bytes(notes)), DONE, PATIENCE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
