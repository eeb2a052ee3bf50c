package org.examwright.trials;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.examwright.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Sends a request again and again until it is answered, as a patient client does: after a broken
 * connection and after a 503.
 */
public final class Wire {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();
    private final String address;
    private final AtomicLong broken = new AtomicLong();
    private final AtomicLong busy = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    public Wire(String address) {
        this.address = address;
    }

    /** What came back in the end. */
    public record Reply(int status, JsonNode json) {
        /** The value of a top-level member, as text. */
        public String member(String name) {
            return json.path(name).asString();
        }

        Reply expect(int... statuses) {
            for (int expected : statuses) {
                if (status == expected) {
                    return this;
                }
            }
            throw new IllegalStateException(status + " " + json);
        }
    }

    public Reply send(String key, String method, String path, @Nullable Object body) {
        while (true) {
            try {
                var reply = once(key, method, path, body);
                if (reply.status() < 500 && !reply.json().isMissingNode()) {
                    return reply;
                }
                if (reply.status() == 503) {
                    busy.incrementAndGet();
                } else {
                    failures.add("%s %s: %s".formatted(method, path, reply));
                }
            } catch (IOException _) {
                broken.incrementAndGet();
            }
            pause();
        }
    }

    private Reply once(String key, String method, String path, @Nullable Object body)
            throws IOException {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(LONGEST)
                        .header("Authorization", "Bearer " + key)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofByteArray(
                                                Json.MAPPER.writeValueAsBytes(body)))
                        .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(answer.statusCode(), Json.MAPPER.readTree(answer.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(20, 200));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Replies that never came. */
    long broken() {
        return broken.get();
    }

    /** How often the service asked to be left alone for a moment. */
    long busy() {
        return busy.get();
    }

    /** Answers that the service should never give. */
    Queue<String> failures() {
        return failures;
    }
}
