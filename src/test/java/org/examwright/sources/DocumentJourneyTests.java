package org.examwright.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.sources.documents.PdfFile;
import org.examwright.sources.documents.WordFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Word and PDF documents from upload to facts, over HTTP. */
@JourneyTest
class DocumentJourneyTests {
    private static final Set<String> DONE = Set.of("READY", "FAILED");

    @Autowired Api api;
    @Autowired TestSchools schools;
    @Autowired Courses courses;

    Uploads uploads;
    Api.Caller teacher;

    @BeforeEach
    void makeACourse() {
        var school = schools.create();
        teacher = api.as(school.teacher());
        var details = new CourseDetails("Victorian Britain", null, null, null);
        uploads = new Uploads(teacher, school.in(() -> courses.create(details, null).id()));
    }

    @Test
    void readsAWordFile() throws InterruptedException {
        var file =
                new WordFile()
                        .styled("heading 1", "The Corn Laws")
                        .paragraph("Sir Robert Peel repealed the Corn Laws in June 1846.")
                        .table(List.of(List.of("Year", "Wheat"), List.of("1845", "50s")))
                        .bytes();
        var taken = uploads.send("corn.docx", "application/octet-stream", file);
        var source = uploads.await(taken, DONE, Duration.ofSeconds(60));

        assertThat(source.member("status")).as(source.text()).isEqualTo("READY");
        assertThat(source.member("mediaType")).endsWith("wordprocessingml.document");
        assertThat(source.json().at("/counts/events").asInt()).isPositive();
        assertThat(teacher.get(taken.header("Location") + "/text").text())
                .contains("The Corn Laws\nSir Robert Peel")
                .contains("Year | Wheat\n1845 | 50s\n");
    }

    @Test
    void readsAPdf() throws InterruptedException {
        var file =
                new PdfFile("Year 10")
                        .heading("The Corn Laws", 18)
                        .paragraph("Sir Robert Peel repealed the Corn Laws in June 1846.")
                        .bytes();
        var taken = uploads.send("corn.pdf", "application/pdf", file);
        var source = uploads.await(taken, DONE, Duration.ofSeconds(60));

        assertThat(source.member("status")).as(source.text()).isEqualTo("READY");
        assertThat(source.json().at("/counts/events").asInt()).isPositive();
        var passages = teacher.get(taken.header("Location") + "/passages").json();
        assertThat(passages.at("/items").findValuesAsString("kind")).contains("CHROME", "TEXT");
    }

    @Test
    void saysWhyADocumentCannotBeReadAndStoresNothingOfIt() throws InterruptedException {
        var scan = uploads.send("scan.pdf", "application/pdf", new PdfFile("").turn().bytes());
        var bomb = uploads.send("bomb.docx", "application/octet-stream", WordFile.bomb(200));
        var sealed =
                uploads.send(
                        "sealed.pdf",
                        "application/pdf",
                        new PdfFile("").paragraph("Secret.").encrypted("secret"));

        failed(scan, "source-without-text");
        failed(bomb, "source-expands");
        failed(sealed, "source-encrypted");
    }

    private void failed(Api.Answer taken, String code) throws InterruptedException {
        var source = uploads.await(taken, DONE, Duration.ofSeconds(60));
        assertThat(source.json().at("/problem/code").asString()).isEqualTo(code);
        assertThat(teacher.get(taken.header("Location") + "/passages").json().at("/items"))
                .isEmpty();
        assertThat(teacher.get(taken.header("Location") + "/text").status()).isEqualTo(404);
    }
}
