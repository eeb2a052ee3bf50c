package org.examwright;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code openapi.yaml}, which every exchange of every web test is held to. */
public final class Contract {
    /** The contract as it is packaged. */
    public static final String TEXT = read();

    /** The contract as a tree, its references unresolved. */
    public static final JsonNode TREE = JsonMapper.shared().valueToTree(parse());

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createForInlineApiSpecification(TEXT)
                    .withLevelResolver(
                            LevelResolver.create()
                                    .withLevel("validation.request.path.missing", Level.IGNORE)
                                    .withLevel("validation.request.security", Level.IGNORE)
                                    .build())
                    .build();

    private Contract() {}

    /**
     * One operation of the contract.
     *
     * @param path with its placeholders, such as {@code /v1/courses/{id}}
     */
    public record Operation(String method, String path, JsonNode tree) {
        public String id() {
            return tree.path("operationId").asString();
        }

        /** The statuses that it says it may answer. */
        public List<Integer> statuses() {
            return tree.path("responses").propertyNames().stream().map(Integer::valueOf).toList();
        }

        /** The roles in its description, or none where it takes another key. */
        public List<String> roles() {
            var roles =
                    Pattern.compile("Roles: ([A-Z, ]+)\\.")
                            .matcher(tree.path("description").asString());
            return roles.find() ? List.of(roles.group(1).split(", ")) : List.of();
        }

        /** Its parameters of a kind: path, query or header. */
        public List<String> parameters(String kind) {
            return tree.path("parameters")
                    .valueStream()
                    .map(Contract::resolve)
                    .filter(parameter -> parameter.path("in").asString().equals(kind))
                    .map(parameter -> parameter.path("name").asString())
                    .toList();
        }

        /** Whether it needs this header. */
        public boolean requires(String header) {
            return tree.path("parameters")
                    .valueStream()
                    .map(Contract::resolve)
                    .anyMatch(
                            parameter ->
                                    parameter.path("name").asString().equals(header)
                                            && parameter.path("required").asBoolean(false));
        }

        /** The first example of its JSON body; a missing node where it takes none. */
        public JsonNode exampleBody() {
            return tree.at("/requestBody/content/application~1json/examples")
                    .valueStream()
                    .findFirst()
                    .map(example -> resolve(example).path("value"))
                    .orElseGet(() -> tree.path("none"));
        }

        /** The media type that it reads where that is not JSON. */
        public Optional<String> otherType() {
            return exampleBody().isMissingNode()
                    ? tree.at("/requestBody/content")
                            .propertyStream()
                            .map(Map.Entry::getKey)
                            .findFirst()
                    : Optional.empty();
        }

        /** Its path with every placeholder filled. */
        public String pathWith(String id, String slot) {
            return path.replace("{slot}", slot).replaceAll("\\{[^}]+}", id);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Every operation, in the contract's order. */
    public static Stream<Operation> operations() {
        return TREE.path("paths").properties().stream()
                .flatMap(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(entry -> METHODS.contains(entry.getKey()))
                                        .map(
                                                entry ->
                                                        new Operation(
                                                                entry.getKey().toUpperCase(),
                                                                path.getKey(),
                                                                entry.getValue())));
    }

    /** The node itself, or what its {@code $ref} points at. */
    public static JsonNode resolve(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : resolve(TREE.at(reference.substring(1)));
    }

    /**
     * Fails where the answer is not as the contract says, or where the service took a request that
     * the contract does not describe.
     */
    public static void check(
            String method,
            URI uri,
            Map<String, List<String>> requestHeaders,
            byte @Nullable [] requestBody,
            int status,
            Map<String, List<String>> responseHeaders,
            byte[] responseBody) {
        if (describes(method, uri.getPath()) && isText(responseHeaders)) {
            var response = SimpleResponse.Builder.status(status);
            responseHeaders.forEach((name, values) -> response.withHeader(name, values));
            if (responseBody.length > 0) {
                response.withBody(responseBody);
            }
            var report =
                    VALIDATOR.validateResponse(
                            uri.getPath(), Request.Method.valueOf(method), response.build());
            if (status < 300 && isJson(requestHeaders)) {
                report = report.merge(request(method, uri, requestHeaders, requestBody));
            }
            if (report.hasErrors()) {
                throw new AssertionError(
                        "%s %s -> %d is not as openapi.yaml says:\n%s\n%s"
                                .formatted(
                                        method,
                                        uri,
                                        status,
                                        String.join("\n", messages(report)),
                                        new String(responseBody, StandardCharsets.UTF_8)));
            }
        }
    }

    /** What is wrong, a line each. */
    static List<String> messages(ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == Level.ERROR)
                .map(ValidationReport.Message::toString)
                .toList();
    }

    private static boolean describes(String method, String path) {
        return operations()
                .anyMatch(
                        operation ->
                                operation.method().equals(method)
                                        && path.matches(
                                                operation.path().replaceAll("\\{[^}]+}", "[^/]+")));
    }

    private static ValidationReport request(
            String method, URI uri, Map<String, List<String>> headers, byte @Nullable [] body) {
        var request = new SimpleRequest.Builder(Request.Method.valueOf(method), uri.getPath());
        headers.forEach(request::withHeader);
        if (uri.getRawQuery() != null) {
            for (var parameter : uri.getRawQuery().split("&")) {
                var parts = parameter.split("=", 2);
                var value = parts.length > 1 ? parts[1] : "";
                request.withQueryParam(parts[0], URLDecoder.decode(value, StandardCharsets.UTF_8));
            }
        }
        if (body != null) {
            request.withBody(body);
        }
        return VALIDATOR.validateRequest(request.build());
    }

    private static boolean isJson(Map<String, List<String>> headers) {
        return header(headers, "Content-Type")
                .map(type -> type.contains("json"))
                .findFirst()
                .orElse(true);
    }

    private static boolean isText(Map<String, List<String>> headers) {
        return header(headers, "Content-Type")
                .noneMatch(type -> type.startsWith("application/zip"));
    }

    private static Stream<String> header(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .flatMap(entry -> entry.getValue().stream());
    }

    /** With its aliases resolved, which Jackson's reader leaves as text. */
    private static Object parse() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(1000);
        return new Yaml(new SafeConstructor(options)).load(TEXT);
    }

    private static String read() {
        try (var file =
                Objects.requireNonNull(
                        Contract.class.getClassLoader().getResourceAsStream("openapi.yaml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
