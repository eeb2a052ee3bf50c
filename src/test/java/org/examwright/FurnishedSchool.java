package org.examwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.examwright.TestSchools.TestSchool;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;

/** A school that has one of everything, so that every operation of the contract has an aim. */
@TestComponent
@Lazy
public class FurnishedSchool {
    private static final String NOBODY = "0199f3a0-0000-7000-8000-000000000000";

    private final Api api;
    private final TestSchools schools;

    FurnishedSchool(Api api, TestSchools schools) {
        this.api = api;
        this.schools = schools;
    }

    /**
     * The school and what it has.
     *
     * @param ids an id for the first part of a path, such as {@code courses}
     * @param learner the key of the learner whose attempt it is; {@code classmate} another's
     */
    public record Furnished(
            TestSchool keys, Map<String, String> ids, String learner, String classmate) {

        /** The operation's path to what this school has. */
        public String path(Contract.Operation operation) {
            var kind = operation.path().split("/")[2];
            var path = operation.path().replace("{slot}", "1");
            return path.replace("{learnerId}", ids.getOrDefault("learners", NOBODY))
                    .replace("{referralId}", NOBODY)
                    .replace("{id}", ids.getOrDefault(kind, NOBODY));
        }

        /** The operation's path to what nobody has. */
        public static String nowhere(Contract.Operation operation) {
            return operation.pathWith(NOBODY, "1");
        }

        /** What can be read of it, to see whether anything has changed. */
        public List<String> snapshot(Api api) {
            var admin = api.as(keys.admin());
            return ids.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("attempts"))
                    .map(
                            entry ->
                                    admin.get("/v1/" + entry.getKey() + "/" + entry.getValue())
                                            .text())
                    .toList();
        }
    }

    public Furnished furnish() {
        var school = schools.create();
        var admin = api.as(school.admin());
        var ids = new LinkedHashMap<String, String>();
        ids.put("courses", made(admin, "/v1/courses", Map.of("title", "Early England")));
        var course = "/v1/courses/" + ids.get("courses");
        ids.put(
                "sources",
                made(
                        admin,
                        course + "/sources",
                        Map.of("title", "Notes", "text", "Offa built it.")));
        awaitStatus(admin, "/v1/sources/" + ids.get("sources"), "READY");
        ids.put("topics", made(admin, course + "/topics", Map.of("name", "Borders")));
        ids.put("themes", made(admin, course + "/themes", Map.of("name", "Building")));
        facts(ids.get("sources"))
                .forEach((kind, fact) -> ids.put(kind, made(admin, course + "/" + kind, fact)));
        ids.put(
                "relations",
                made(
                        admin,
                        course + "/relations",
                        fact(
                                ids.get("sources"),
                                Map.of(
                                        "type", "CAUSE",
                                        "from", ids.get("events"),
                                        "to", ids.get("terms")))));
        ids.put("questions", made(admin, course + "/questions", question()));
        made(
                admin,
                "/v1/questions/" + ids.get("questions") + "/reviews",
                Map.of("decision", "APPROVE"));
        ids.put(
                "quizzes",
                made(
                        admin,
                        course + "/quizzes",
                        Map.of("title", "One", "questions", List.of(ids.get("questions")))));
        ids.put("classes", made(admin, "/v1/classes", Map.of("name", "12A")));
        var roll = "/v1/classes/" + ids.get("classes") + "/learners";
        ids.put("learners", made(admin, roll, Map.of("reference", "own")));
        var classmate = made(admin, roll, Map.of("reference", "other"));
        ids.put(
                "assignments",
                made(admin, "/v1/quizzes/" + ids.get("quizzes") + "/assignments", Map.of()));
        ids.put(
                "attempts",
                made(
                        admin,
                        "/v1/assignments/" + ids.get("assignments") + "/attempts",
                        Map.of("learner", "own")));
        ids.put(
                "regrades",
                made(
                        admin,
                        "/v1/questions/" + ids.get("questions") + "/regrades",
                        Map.of("policy", "CREDIT_ALL", "dryRun", true)));
        awaitStatus(admin, "/v1/regrades/" + ids.get("regrades"), "DONE");
        return new Furnished(school, ids, key(admin, ids.get("learners")), key(admin, classmate));
    }

    /** A fact of each kind but a relation, by the name of its list. */
    private static Map<String, Map<String, Object>> facts(String source) {
        var facts = new LinkedHashMap<String, Map<String, Object>>();
        facts.put("actors", fact(source, Map.of("name", "Penda", "kind", "PERSON")));
        facts.put("events", fact(source, Map.of("label", "It was built", "from", "0785-01-01")));
        facts.put("terms", fact(source, Map.of("term", "dyke", "definition", "a wall of earth")));
        facts.put("figures", fact(source, Map.of("value", "one")));
        facts.put(
                "statements",
                fact(source, Map.of("kind", "AIM", "subject", "Offa", "text", "to mark a border")));
        return facts;
    }

    private static Map<String, Object> fact(String source, Map<String, Object> said) {
        var quote = Map.of("sourceId", source, "line", 1, "quote", "built it");
        var fact = new LinkedHashMap<>(said);
        fact.put("evidence", List.of(quote));
        return fact;
    }

    /** Until nothing changes by itself any more. */
    private static void awaitStatus(Api.Caller caller, String path, String status) {
        for (int i = 0; i < 600 && !caller.get(path).member("status").equals(status); i++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(caller.get(path).member("status")).isEqualTo(status);
    }

    private static String key(Api.Caller admin, String learner) {
        return admin.post("/v1/keys", Map.of("learner", learner, "role", "LEARNER")).member("key");
    }

    private static String made(Api.Caller caller, String path, Object body) {
        var answer = caller.post(path, body);
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 202);
        return answer.member("id");
    }

    private static Map<String, Object> question() {
        return Map.of(
                "type",
                "MULTIPLE_CHOICE",
                "stem",
                "Who built the great dyke on the border of Wales?",
                "options",
                List.of(
                        Map.of("id", "a", "text", "Offa", "correct", true),
                        Map.of("id", "b", "text", "Penda", "correct", false),
                        Map.of("id", "c", "text", "Edgar", "correct", false)));
    }
}
