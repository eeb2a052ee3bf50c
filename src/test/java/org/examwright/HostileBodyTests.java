package org.examwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.FurnishedSchool.Furnished;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every operation that takes a body is sent bodies that nobody should send, made from its own
 * example in the contract. Each is a problem with a code, never a failure, and changes nothing.
 */
@JourneyTest
@Import(FurnishedSchool.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileBodyTests {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired Api api;
    @Autowired FurnishedSchool furnisher;

    private final List<String> wrong = new ArrayList<>();
    private Furnished school;

    @BeforeAll
    void furnish() {
        school = furnisher.furnish();
    }

    @BeforeEach
    void begin() {
        wrong.clear();
    }

    @Test
    void brokenJsonIsRefused() {
        refused(
                Set.of(400),
                body ->
                        Map.of(
                                "cut off",
                                body.substring(0, body.length() - 1),
                                "text behind it",
                                body + "{}",
                                "no JSON",
                                "Offa built it",
                                "single quotes",
                                body.replace('"', '\''),
                                "a comment",
                                "/* */" + body));
    }

    @Test
    void whatIsNotAnObjectIsRefused() {
        refused(
                Set.of(400),
                _ -> Map.of("a list", "[]", "a number", "7", "a text", "\"x\"", "null", "null"));
        refused(Set.of(400, 415), _ -> Map.of("nothing", ""));
    }

    @Test
    void unknownAndDoubledMembersAreRefused() {
        refused(
                Set.of(400),
                body ->
                        Map.of(
                                "unknown", "{\"unknownMember\":1," + body.substring(1),
                                "nested too deep",
                                        "{\"deep\":" + "[".repeat(65) + "]".repeat(65) + "}",
                                "doubled", "{" + firstMember(body) + "," + body.substring(1)));
    }

    @Test
    void membersOfAWrongTypeAreRefused() {
        refused(Set.of(400, 422), HostileBodyTests::withWrongTypes);
    }

    @Test
    void textThatIsNoTextIsRefused() {
        refused(Set.of(400), body -> inEveryText(body, "\\u0000"));
        refused(Set.of(400), body -> inEveryText(body, "\\ud800"));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        targets()
                .forEach(
                        target -> {
                            var bytes = target.body().getBytes(StandardCharsets.UTF_8);
                            bytes[target.body().indexOf('"') + 1] = (byte) 0xc3;
                            expect(
                                    target,
                                    "bytes",
                                    target.caller().send(target.method(), target.path(), bytes),
                                    Set.of(400));
                        });
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        targets()
                .filter(target -> !target.path().contains("/sources"))
                .forEach(
                        target -> {
                            var large = " ".repeat(2 * 1024 * 1024) + target.body();
                            expect(
                                    target,
                                    "2 MiB",
                                    target.caller().send(target.method(), target.path(), large),
                                    Set.of(413));
                        });
    }

    @Test
    void anotherMediaTypeIsRefused() {
        targets()
                .forEach(
                        target -> {
                            for (var type : List.of("text/plain", "application/xml", "nonsense")) {
                                var answer =
                                        target.caller()
                                                .with("Content-Type", type)
                                                .send(
                                                        target.method(),
                                                        target.path(),
                                                        target.body());
                                expect(target, type, answer, Set.of(415));
                            }
                        });
    }

    private interface Spoilt {
        Map<String, String> of(String body);
    }

    private record Target(Api.Caller caller, String method, String path, String body) {}

    private Stream<Target> targets() {
        var admin = api.as(school.keys().admin());
        return Contract.operations()
                .filter(operation -> !operation.exampleBody().isMissingNode())
                .filter(operation -> !operation.id().equals("createSchool"))
                .map(
                        operation ->
                                new Target(
                                        operation.parameters("header").contains("If-Match")
                                                ? admin.with("If-Match", "*")
                                                : admin,
                                        operation.method(),
                                        school.path(operation),
                                        JSON.writeValueAsString(operation.exampleBody())));
    }

    private void refused(Set<Integer> statuses, Spoilt spoilt) {
        var before = school.snapshot(api);
        targets()
                .forEach(
                        target ->
                                spoilt.of(target.body())
                                        .forEach(
                                                (name, body) ->
                                                        expect(
                                                                target,
                                                                name,
                                                                target.caller()
                                                                        .send(
                                                                                target.method(),
                                                                                target.path(),
                                                                                body),
                                                                statuses)));
        assertThat(school.snapshot(api)).isEqualTo(before);
    }

    private void expect(Target target, String name, Api.Answer answer, Set<Integer> statuses) {
        if (!statuses.contains(answer.status()) || !answer.member("code").matches("[a-z0-9-]+")) {
            wrong.add("%s for %s: %s".formatted(name, target.body(), answer));
        }
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(wrong).isEmpty();
    }

    private static String firstMember(String body) {
        var first = JSON.readTree(body).properties().iterator().next();
        return JSON.writeValueAsString(first.getKey()) + ":" + first.getValue();
    }

    private static Map<String, String> withWrongTypes(String body) {
        var spoilt = new LinkedHashMap<String, String>();
        var names = new ArrayList<String>(JSON.readTree(body).propertyNames());
        for (var name : names) {
            var tree = (ObjectNode) JSON.readTree(body);
            JsonNode wrong =
                    tree.path(name).isObject()
                            ? JSON.getNodeFactory().numberNode(7)
                            : JSON.createObjectNode().put("wrong", true);
            spoilt.put(name, tree.set(name, wrong).toString());
        }
        return spoilt;
    }

    /** The escape at the beginning of each text and name, one at a time. */
    private static Map<String, String> inEveryText(String body, String escape) {
        var spoilt = new LinkedHashMap<String, String>();
        var places = Pattern.compile("(?<=[:\\[,{]\")(?!\")").matcher(body);
        places.results()
                .map(MatchResult::start)
                .forEach(
                        place ->
                                spoilt.put(
                                        escape + " at " + place,
                                        body.substring(0, place) + escape + body.substring(place)));
        return spoilt;
    }
}
