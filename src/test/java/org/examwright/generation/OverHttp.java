package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.examwright.Api;
import tools.jackson.databind.JsonNode;

/** What journeys do with a thing that the service makes and that ends by itself. */
final class OverHttp {
    private static final Set<String> ENDED = Set.of("READY", "DONE", "FAILED", "CANCELLED");

    private OverHttp() {}

    /** The id of what was posted. */
    static String made(Api.Caller caller, String path, Object body) {
        Api.Answer answer = caller.post(path, body);
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 202);
        return answer.member("id");
    }

    /** The source or the order, once it has ended as wanted; fails at once where it ended else. */
    static JsonNode ended(Api.Caller caller, String path, String wanted) {
        JsonNode ended =
                Awaitility.await()
                        .atMost(Duration.ofSeconds(240))
                        .pollInterval(Duration.ofMillis(300))
                        .until(
                                () -> caller.get(path).json(),
                                now -> ENDED.contains(now.path("status").asString()));
        assertThat(ended.path("status").asString()).as(ended.toString()).isEqualTo(wanted);
        return ended;
    }
}
