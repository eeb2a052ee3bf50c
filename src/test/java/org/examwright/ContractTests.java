package org.examwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The contract is sound in itself, and the check that holds the service to it does refuse. */
class ContractTests {
    private static final String COURSE =
            """
            {"id": "0199f3a0-1c2d-7e3f-8a4b-5c6d7e8f9a0b", "version": 0, "title": "Tudor England",
             "description": null, "from": null, "to": null, "pack": null, "createdAt": "2026-09-01T08:05:00Z"%s}
            """;
    private static final String COURSE_PATH = "/v1/courses/0199f3a0-1c2d-7e3f-8a4b-5c6d7e8f9a0b";

    /** An example of an answer, and where it belongs. */
    record Example(
            Contract.Operation operation, int status, String mediaType, String name, String body) {
        @Override
        public String toString() {
            return operation + " " + status + " " + name;
        }
    }

    static Stream<Example> examples() {
        return Contract.operations()
                .flatMap(
                        operation ->
                                operation.tree().path("responses").properties().stream()
                                        .flatMap(
                                                response ->
                                                        examples(
                                                                operation,
                                                                Integer.parseInt(response.getKey()),
                                                                Contract.resolve(
                                                                        response.getValue()))));
    }

    private static Stream<Example> examples(
            Contract.Operation operation, int status, tools.jackson.databind.JsonNode response) {
        return response.path("content").properties().stream()
                .flatMap(
                        media ->
                                Stream.concat(
                                                Stream.of(
                                                        Map.entry(
                                                                "the",
                                                                media.getValue().path("example"))),
                                                media
                                                        .getValue()
                                                        .path("examples")
                                                        .properties()
                                                        .stream()
                                                        .map(
                                                                example ->
                                                                        Map.entry(
                                                                                example.getKey(),
                                                                                Contract.resolve(
                                                                                                example
                                                                                                        .getValue())
                                                                                        .path(
                                                                                                "value"))))
                                        .filter(example -> !example.getValue().isMissingNode())
                                        .map(
                                                example ->
                                                        new Example(
                                                                operation,
                                                                status,
                                                                media.getKey(),
                                                                example.getKey(),
                                                                media.getKey().contains("json")
                                                                        ? JsonMapper.shared()
                                                                                .writeValueAsString(
                                                                                        example
                                                                                                .getValue())
                                                                        : example.getValue()
                                                                                .asString())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyExampleOfAnAnswerIsAsTheContractSays(Example example) {
        assertThatCode(
                        () ->
                                Contract.check(
                                        example.operation().method(),
                                        URI.create(
                                                example.operation()
                                                        .pathWith(
                                                                "0199f3a0-1c2d-7e3f-8a4b-5c6d7e8f9a0b",
                                                                "1")),
                                        Map.of("Content-Type", List.of("application/x-none")),
                                        null,
                                        example.status(),
                                        Map.of("Content-Type", List.of(example.mediaType())),
                                        example.body().getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }

    @Test
    void everyBodyHasAnExample() {
        assertThat(Contract.operations())
                .allSatisfy(
                        operation -> {
                            for (var media : operation.tree().at("/requestBody/content")) {
                                assertThat(media.path("examples").isEmpty())
                                        .as("%s", operation)
                                        .isFalse();
                            }
                            for (var response : operation.tree().path("responses")) {
                                for (var media : Contract.resolve(response).path("content")) {
                                    assertThat(media.has("example") || media.has("examples"))
                                            .as("%s", operation)
                                            .isTrue();
                                }
                            }
                        });
    }

    @Test
    void everyOperationNamesItsRolesAndHasItsOwnName() {
        assertThat(Contract.operations())
                .allSatisfy(
                        operation ->
                                assertThat(operation.roles().isEmpty())
                                        .as("%s", operation)
                                        .isEqualTo(operation.id().equals("createSchool")));
        assertThat(Contract.operations().map(Contract.Operation::id)).doesNotHaveDuplicates();
    }

    @Nested
    class TheCheck {
        @Test
        void passesWhatIsDescribed() {
            assertThatCode(() -> answer("GET", 200, COURSE.formatted("")))
                    .doesNotThrowAnyException();
        }

        @Test
        void refusesAMemberThatIsNotDescribed() {
            refuses("GET", 200, COURSE.formatted(", \"colour\": 1"));
        }

        @Test
        void refusesAMemberOfAnotherType() {
            refuses("GET", 200, COURSE.formatted("").replace("\"Tudor England\"", "7"));
        }

        @Test
        void refusesAMissingMember() {
            refuses("GET", 200, COURSE.formatted("").replace("\"version\": 0,", ""));
        }

        @Test
        void refusesAStatusThatIsNotDescribed() {
            refuses("GET", 409, "{}");
        }

        @Test
        void refusesAProblemWithoutACode() {
            refuses("GET", 404, "{\"type\": \"/problems/course-not-found\", \"status\": 404}");
        }

        @Test
        void refusesAMemberThatIsNotDescribedInAComposedShape() {
            var question =
                    Contract.resolve(Contract.TREE.at("/components/examples/Question"))
                            .path("value")
                            .toString();
            check("GET", "/v1/questions/0199f3a0-1c2d-7e3f-8a4b-5c6d7e8f9a0b", 200, question);

            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(
                            () ->
                                    check(
                                            "GET",
                                            "/v1/questions/0199f3a0-1c2d-7e3f-8a4b-5c6d7e8f9a0b",
                                            200,
                                            question.replaceFirst("\\{", "{\"colour\": 1,")));
        }

        @Test
        void refusesARequestThatWasTakenThoughItIsNotDescribed() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(
                            () ->
                                    Contract.check(
                                            "POST",
                                            URI.create("/v1/courses"),
                                            Map.of("Content-Type", List.of("application/json")),
                                            "{\"titel\": \"x\"}".getBytes(StandardCharsets.UTF_8),
                                            201,
                                            Map.of("Content-Type", List.of("application/json")),
                                            COURSE.formatted("").getBytes(StandardCharsets.UTF_8)));
        }

        private static void refuses(String method, int status, String body) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> answer(method, status, body));
        }

        private static void answer(String method, int status, String body) {
            check(method, COURSE_PATH, status, body);
        }

        private static void check(String method, String path, int status, String body) {
            Contract.check(
                    method,
                    URI.create(path),
                    Map.of("Content-Type", List.of("application/x-none")),
                    null,
                    status,
                    Map.of(
                            "Content-Type",
                            List.of(
                                    status < 400
                                            ? "application/json"
                                            : "application/problem+json")),
                    body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
