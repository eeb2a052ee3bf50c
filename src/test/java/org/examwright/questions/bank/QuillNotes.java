package org.examwright.questions.bank;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.examwright.Api;
import org.examwright.sources.CourseId;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;

/**
 * A course whose notes say when Bertha Quill died, and into which notes may come that say
 * otherwise.
 */
record QuillNotes(Api.Caller teacher, CourseId course, SourceId source) {

    /** A new course, once its notes are read. */
    static QuillNotes read(Api.Caller teacher) {
        var course =
                CourseId.valueOf(
                        teacher.post("/v1/courses", Map.of("title", "Harbours")).member("id"));
        var source =
                upload(
                        teacher,
                        course,
                        "The Harbour League\n\nBertha Quill joined the Harbour League in 1851.\n"
                                + "Bertha Quill died in March 1860.\n");
        return new QuillNotes(teacher, course, source);
    }

    String path() {
        return "/v1/courses/" + course;
    }

    /** Her name, in the line on her death. */
    Evidence quote() {
        return new Evidence(source, 1, 4, 0, 12, "Bertha Quill");
    }

    /** Further notes, told "1862" where these tell "March 1860"; returns once they are read. */
    void contradict() {
        upload(
                teacher,
                course,
                "Bertha Quill\n\nBertha Quill wrote many letters to the Harbour League.\n"
                        + "Bertha Quill died in 1862.\n");
    }

    private static SourceId upload(Api.Caller teacher, CourseId course, String text) {
        var sent = Map.of("title", "Notes", "text", text, "mediaType", "text/plain");
        var posted = teacher.post("/v1/courses/" + course + "/sources", sent);
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () ->
                                teacher.get(posted.header("Location"))
                                        .member("status")
                                        .equals("READY"));
        return SourceId.valueOf(posted.member("id"));
    }
}
