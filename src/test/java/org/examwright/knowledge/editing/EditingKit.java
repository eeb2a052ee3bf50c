package org.examwright.knowledge.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.examwright.Api;
import tools.jackson.databind.JsonNode;

/** A course with notes on a harbour, as a teacher has it. */
record EditingKit(Api.Caller teacher, String course, String source) {
    static final String NOTES =
            """
            # The harbour

            In 1804 the Harbour Board began the mole.
            John Rennie designed the mole in 1804.
            In 1811 Rennie opened the harbour.
            In 1815 a storm destroyed the lighthouse.
            """;

    static EditingKit of(Api.Caller teacher, String notes) {
        var course = teacher.post("/v1/courses", Map.of("title", "Harbours")).header("Location");
        var kit = new EditingKit(teacher, course, upload(teacher, course, notes));
        kit.awaitReady();
        return kit;
    }

    static String upload(Api.Caller teacher, String course, String notes) {
        var sent = Map.of("title", "Notes", "text", notes, "mediaType", "text/markdown");
        return teacher.post(course + "/sources", sent).member("id");
    }

    /** Puts a new version of the notes in place and waits until its facts are found. */
    void renew(String notes) {
        var sent = Map.of("title", "Notes", "text", notes, "mediaType", "text/markdown");
        var put = teacher.with("If-Match", "*").put("/v1/sources/" + source, sent);
        assertThat(put.status()).as(put.toString()).isEqualTo(202);
        awaitReady();
    }

    void awaitReady() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> teacher.get("/v1/sources/" + source).member("status"),
                        "READY"::equals);
    }

    List<JsonNode> list(String list) {
        return teacher.get(course + "/" + list).json().at("/items").valueStream().toList();
    }

    /** The one fact of a list that is called so. */
    JsonNode one(String list, String member, String name) {
        var found =
                list(list + (list.contains("?") ? "&" : "?") + "limit=200").stream()
                        .filter(fact -> fact.path(member).asString().contains(name))
                        .toList();
        assertThat(found).as("%s of %s", name, list(list)).hasSize(1);
        return found.getFirst();
    }

    Map<String, Object> quote(int line, String words) {
        return Map.of("sourceId", source, "line", line, "quote", words);
    }

    /** Changes a fact as it stands now. */
    Api.Answer patch(String path, Object patch) {
        return teacher.with("If-Match", teacher.get(path).header("ETag")).patch(path, patch);
    }
}
