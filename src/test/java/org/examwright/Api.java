package org.examwright;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.examwright.platform.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** Calls the service as a client would, over HTTP; every exchange is held to {@link Contract}. */
@TestComponent
@Lazy
public class Api {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    private final Environment environment;

    Api(Environment environment) {
        this.environment = environment;
    }

    /** With an API key or access token. */
    public Caller as(String key) {
        return new Caller(base(), Map.of("Authorization", "Bearer " + key));
    }

    public Caller anonymous() {
        return new Caller(base(), Map.of());
    }

    private String base() {
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    /** Somebody who calls, with the headers that go with every call. */
    public record Caller(String base, Map<String, String> headers) {

        /** The same caller, with one more header. */
        public Caller with(String name, String value) {
            var more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Caller(base, more);
        }

        public Answer get(String path) {
            return send("GET", path, null);
        }

        public Answer post(String path, @Nullable Object body) {
            return send("POST", path, body);
        }

        public Answer put(String path, Object body) {
            return send("PUT", path, body);
        }

        public Answer patch(String path, Object body) {
            return send("PATCH", path, body);
        }

        public Answer delete(String path) {
            return send("DELETE", path, null);
        }

        /** Sends; a String or byte[] goes as it is, anything else as JSON. */
        public Answer send(String method, String path, @Nullable Object body) {
            var request =
                    HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
            headers.forEach(request::header);
            if (body != null && !headers.containsKey("Content-Type")) {
                request.header("Content-Type", "application/json");
            }
            request.method(method, publisher(body));
            try {
                var response =
                        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
                Contract.check(
                        method,
                        response.uri(),
                        response.request().headers().map(),
                        bytes(body),
                        response.statusCode(),
                        response.headers().map(),
                        response.body());
                return new Answer(response);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static HttpRequest.BodyPublisher publisher(@Nullable Object body) {
            var bytes = bytes(body);
            return bytes == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(bytes);
        }

        private static byte @Nullable [] bytes(@Nullable Object body) {
            return switch (body) {
                case null -> null;
                case byte[] bytes -> bytes;
                case String text -> text.getBytes(StandardCharsets.UTF_8);
                default -> Json.MAPPER.writeValueAsBytes(body);
            };
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return Json.MAPPER.readTree(response.body());
        }

        /** A header that must be there. */
        public String header(String name) {
            return response.headers()
                    .firstValue(name)
                    .orElseThrow(() -> new AssertionError("no " + name + " in " + this));
        }

        /** The value of a top-level member, as text. */
        public String member(String name) {
            return json().path(name).asString();
        }

        @Override
        public String toString() {
            return response.request().method()
                    + " "
                    + response.request().uri().getPath()
                    + " -> "
                    + status()
                    + " "
                    + text();
        }
    }
}
