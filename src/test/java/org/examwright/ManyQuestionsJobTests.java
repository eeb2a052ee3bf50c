package org.examwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.examwright.generation.LargeCourse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What ten thousand questions take over HTTP, from the order until the last is stored, of a large
 * course that was uploaded; then as many again, beside those: {@code make many}.
 */
@EnabledIfSystemProperty(named = "examwright.many", matches = "full")
class ManyQuestionsJobTests {
    private static final int EVENTS = Integer.getInteger("examwright.many.events", 20_000);
    private static final int QUESTIONS = Integer.getInteger("examwright.many.questions", 10_000);
    private static final int ORDERS = Integer.getInteger("examwright.many.orders", 2);
    private static final String HEAP = System.getProperty("examwright.many.heap", "-Xmx1g");

    /** No measure, only the end of waiting for what would never come. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final List<String> TYPES =
            List.of("MULTIPLE_CHOICE", "TRUE_FALSE", "MATCHING", "SHORT_ANSWER");

    @TempDir Path folder;

    @Test
    void writesTenThousandAndThenAsManyAgain() throws Exception {
        var service = RunningService.start(folder.resolve("data"), List.of(HEAP));
        try {
            var teacher = teacher(service);
            var course = teacher.post("/v1/courses", Map.of("title", "Large")).header("Location");
            var notes =
                    Map.of(
                            "title",
                            "Notes",
                            "text",
                            LargeCourse.notes(EVENTS),
                            "mediaType",
                            "text/plain");
            var source = teacher.post(course + "/sources", notes).header("Location");
            var read = until(service, source, "read", ManyQuestionsJobTests::ended);
            assertThat(read.path("status").asString()).as(read.toString()).isEqualTo("READY");
            for (int seed = 1; seed <= ORDERS; seed++) {
                var order = Map.of("types", TYPES, "count", QUESTIONS, "seed", seed);
                var job = teacher.post(course + "/generations", order).header("Location");
                until(service, job, "first", json -> json.path("produced").asInt() > 0);
                var done = until(service, job, "the rest", ManyQuestionsJobTests::ended);

                assertThat(done.path("status").asString()).as(done.toString()).isEqualTo("DONE");
                assertThat(done.path("produced").asInt()).isEqualTo(QUESTIONS);
            }
        } finally {
            service.stop();
        }
    }

    private static Api.Caller teacher(RunningService service) {
        return service.as(Objects.requireNonNull(service.keys().get("teacher")));
    }

    private static boolean ended(JsonNode job) {
        return List.of("READY", "DONE", "FAILED", "CANCELLED")
                .contains(job.path("status").asString());
    }

    private static JsonNode until(
            RunningService service, String path, String what, Predicate<JsonNode> reached)
            throws InterruptedException {
        var teacher = teacher(service);
        long begun = System.nanoTime();
        long end = begun + LONGEST.toNanos();
        var processor = processor(service);
        while (true) {
            var now = teacher.get(path).json();
            if (reached.test(now) || ended(now)) {
                System.out.printf(
                        Locale.ROOT,
                        "%s: clock %.1f s, processor %.1f s; produced %s, rejected %s%n",
                        what,
                        (System.nanoTime() - begun) / 1e9,
                        processor(service).minus(processor).toMillis() / 1e3,
                        now.path("produced"),
                        now.path("rejected"));
                return now;
            }
            assertThat(System.nanoTime()).as("%s never ended", what).isLessThan(end);
            Thread.sleep(200);
        }
    }

    private static Duration processor(RunningService service) {
        return service.process().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
