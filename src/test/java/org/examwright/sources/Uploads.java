package org.examwright.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.examwright.Api;

/** Sends files to a course as a browser's form does, and waits for what becomes of them. */
public record Uploads(Api.Caller teacher, CourseId course) {
    private static final Duration RHYTHM = Duration.ofMillis(100);

    public Api.Answer send(String name, String type, byte[] bytes) {
        var body = new ByteArrayOutputStream();
        var head =
                "--cut\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        + "Content-Type: %s\r\n\r\n";
        body.writeBytes(head.formatted(name, type).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        return teacher.with("Content-Type", "multipart/form-data; boundary=cut")
                .post("/v1/courses/" + course + "/sources", body.toByteArray());
    }

    /** The source once its status is among these; fails where it is not in time. */
    public Api.Answer await(Api.Answer taken, Set<String> reached, Duration within)
            throws InterruptedException {
        assertThat(taken.status()).as(taken.text()).isEqualTo(202);
        var until = System.nanoTime() + within.toNanos();
        var answer = teacher.get(taken.header("Location"));
        while (!reached.contains(answer.member("status")) && System.nanoTime() < until) {
            Thread.sleep(RHYTHM);
            answer = teacher.get(taken.header("Location"));
        }
        assertThat(answer.member("status")).as(answer.text()).isIn(reached);
        return answer;
    }
}
