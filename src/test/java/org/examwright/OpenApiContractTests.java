package org.examwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.platform.IfMatch;
import org.examwright.platform.NotRepeatable;
import org.examwright.platform.PageRequest;
import org.examwright.schools.Allow;
import org.examwright.schools.OperatorOnly;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The contract and the running service name the same operations, and each in the same way. */
@JourneyTest
class OpenApiContractTests {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired Api api;

    @Test
    void theSameOperations() {
        assertThat(running().keySet()).isEqualTo(described().keySet());
    }

    @Test
    void theSameParameters() {
        assertThat(differences(OpenApiContractTests::parameters, OpenApiContractTests::parameters))
                .isEmpty();
    }

    @Test
    void theSameRoles() {
        assertThat(differences(OpenApiContractTests::roles, OpenApiContractTests::roles)).isEmpty();
    }

    @Test
    void everyStatusThatAnOperationIsSureToAnswerIsDescribed() {
        var missing = new ArrayList<String>();
        described()
                .forEach(
                        (name, operation) -> {
                            var sure = statuses(running().getOrDefault(name, List.of()));
                            sure.removeAll(operation.statuses());
                            sure.forEach(status -> missing.add(name + " " + status));
                        });
        assertThat(missing).isEmpty();
    }

    @Test
    void noStatusIsDescribedThatTheOperationCannotAnswer() {
        var extra = new ArrayList<String>();
        described()
                .forEach(
                        (name, operation) -> {
                            var possible = statuses(running().getOrDefault(name, List.of()));
                            operation.statuses().stream()
                                    .filter(List.of(412, 413, 415, 428)::contains)
                                    .filter(status -> running().containsKey(name))
                                    .filter(status -> !possible.contains(status))
                                    .filter(status -> !name.equals("DELETE /v1/sources/{id}"))
                                    .forEach(status -> extra.add(name + " " + status));
                        });
        assertThat(extra).isEmpty();
    }

    @Test
    void theContractIsServedAsItIs() {
        var served = api.anonymous().get("/openapi.yaml");

        assertThat(served.status()).isEqualTo(200);
        assertThat(served.header("Content-Type")).isEqualTo("application/yaml");
        assertThat(served.text()).isEqualTo(Contract.TEXT);
    }

    @Test
    void thePageLoadsNothingFromOutside() {
        var page = api.anonymous().get("/docs/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("http:", "https:", "//");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
        for (var file : List.of("swagger-ui.css", "swagger-ui-bundle.js", "page.js")) {
            assertThat(page.text()).contains(file);
            assertThat(api.anonymous().get("/docs/" + file).status()).as(file).isEqualTo(200);
        }
        assertThat(api.anonymous().get("/docs").header("Location")).isEqualTo("/docs/");
    }

    private interface Ours {
        Object of(List<HandlerMethod> methods);
    }

    private interface Theirs {
        Object of(Contract.Operation operation);
    }

    private List<String> differences(Ours ours, Theirs theirs) {
        var found = new ArrayList<String>();
        var running = running();
        described()
                .forEach(
                        (name, operation) -> {
                            var methods = running.getOrDefault(name, List.of());
                            if (!methods.isEmpty()
                                    && !ours.of(methods).equals(theirs.of(operation))) {
                                found.add(
                                        "%s: the service has %s, the contract %s"
                                                .formatted(
                                                        name,
                                                        ours.of(methods),
                                                        theirs.of(operation)));
                            }
                        });
        return found;
    }

    private static Map<String, Contract.Operation> described() {
        return Contract.operations()
                .collect(
                        Collectors.toMap(
                                Contract.Operation::toString,
                                operation -> operation,
                                (one, _) -> one,
                                TreeMap::new));
    }

    /** Several methods of one name differ in the media type that they take or give. */
    private Map<String, List<HandlerMethod>> running() {
        var found = new TreeMap<String, List<HandlerMethod>>();
        mappings.getHandlerMethods()
                .forEach(
                        (info, handler) -> {
                            for (var path : info.getPatternValues()) {
                                if (path.startsWith("/v1")) {
                                    info.getMethodsCondition().getMethods().stream()
                                            .map(method -> method.name() + " " + path)
                                            .forEach(
                                                    name ->
                                                            found.computeIfAbsent(
                                                                            name,
                                                                            _ -> new ArrayList<>())
                                                                    .add(handler));
                                }
                            }
                        });
        return found;
    }

    private static Object parameters(Contract.Operation operation) {
        return Stream.of("path", "query", "header")
                .flatMap(kind -> operation.parameters(kind).stream())
                .filter(name -> !name.equals("If-None-Match"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object parameters(List<HandlerMethod> methods) {
        var names = new TreeSet<String>();
        for (var method : methods) {
            for (var parameter : method.getMethod().getParameters()) {
                names.addAll(parameter(parameter));
            }
            if (isRepeatable(method)) {
                names.add("Idempotency-Key");
            }
        }
        return names;
    }

    private static boolean isRepeatable(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getAnnotations())
                        .anyMatch(a -> a.annotationType().getSimpleName().equals("PostMapping"))
                && !method.hasMethodAnnotation(NotRepeatable.class);
    }

    private static Set<String> parameter(Parameter parameter) {
        var path = parameter.getAnnotation(PathVariable.class);
        var query = parameter.getAnnotation(RequestParam.class);
        var header = parameter.getAnnotation(RequestHeader.class);
        if (path != null) {
            return Set.of(name(path.name() + path.value(), parameter));
        }
        if (query != null) {
            return Set.of(name(query.name() + query.value(), parameter));
        }
        if (header != null) {
            var name = name(header.name() + header.value(), parameter);
            return name.equals("If-None-Match") ? Set.of() : Set.of(name);
        }
        if (parameter.getType() == PageRequest.class) {
            return Set.of("limit", "cursor");
        }
        return parameter.getType() == IfMatch.class ? Set.of("If-Match") : Set.of();
    }

    private static String name(String given, Parameter parameter) {
        return given.isEmpty() ? parameter.getName() : given;
    }

    private static Object roles(Contract.Operation operation) {
        return Set.copyOf(operation.roles());
    }

    private static Object roles(List<HandlerMethod> methods) {
        var roles = new TreeSet<String>();
        for (var method : methods) {
            if (!method.hasMethodAnnotation(OperatorOnly.class)) {
                roles.add("ADMIN");
            }
            Optional.ofNullable(method.getMethodAnnotation(Allow.class))
                    .ifPresent(
                            allow ->
                                    Arrays.stream(allow.value())
                                            .map(Enum::name)
                                            .forEach(roles::add));
        }
        return Set.copyOf(roles);
    }

    private static Set<Integer> statuses(List<HandlerMethod> methods) {
        var sure = new TreeSet<>(Set.of(401, 503));
        for (var method : methods) {
            var status = method.getMethodAnnotation(ResponseStatus.class);
            if (status != null) {
                sure.add(status.value().value());
            }
            for (var parameter : method.getMethod().getParameters()) {
                if (parameter.isAnnotationPresent(RequestBody.class)
                        || parameter.getType().getSimpleName().startsWith("Multipart")) {
                    sure.addAll(Set.of(400, 413, 415, 422));
                }
                if (parameter.getType() == InputStream.class) {
                    sure.addAll(Set.of(413, 415));
                }
                if (parameter.getType() == IfMatch.class) {
                    sure.addAll(Set.of(412, 428));
                }
                if (parameter.getType() == PageRequest.class) {
                    sure.add(400);
                }
                if (parameter.isAnnotationPresent(PathVariable.class)) {
                    sure.addAll(Set.of(400, 404));
                }
            }
            if (isRepeatable(method)) {
                sure.addAll(Set.of(409, 422));
            }
        }
        return sure;
    }
}
