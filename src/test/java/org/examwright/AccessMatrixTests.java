package org.examwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.examwright.FurnishedSchool.Furnished;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Who may do what: every operation of the contract, called by everyone there is. What a role may
 * not do is 403 before anything is looked up; what is another school's, or another learner's, is
 * 404 as if it were not there.
 */
@JourneyTest
@Import(FurnishedSchool.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {
    @Autowired Api api;
    @Autowired FurnishedSchool furnisher;

    private Furnished school;
    private Furnished elsewhere;

    @BeforeAll
    void furnish() {
        school = furnisher.furnish();
        elsewhere = furnisher.furnish();
    }

    @Test
    void whoHasNoKeyMayDoNothing() {
        assertThat(wrong(api.anonymous(), (operation, _) -> 401, false)).isEmpty();
    }

    @Test
    void aKeyThatIsNotKnownMayDoNothing() {
        var caller = api.as("exw_" + "x".repeat(43));

        assertThat(wrong(caller, (operation, _) -> 401, false)).isEmpty();
    }

    @Test
    void anAdministratorMayDoAllButMakeSchools() {
        assertThat(roleMatrix(school.keys().admin(), "ADMIN")).isEmpty();
    }

    @Test
    void aTeacherMayDoWhatTheContractSays() {
        assertThat(roleMatrix(school.keys().teacher(), "TEACHER")).isEmpty();
    }

    @Test
    void aPlatformMayDoWhatTheContractSays() {
        assertThat(roleMatrix(school.keys().lms(), "LMS")).isEmpty();
    }

    @Test
    void aLearnerMayDoWhatTheContractSays() {
        assertThat(roleMatrix(school.learner(), "LEARNER")).isEmpty();
    }

    @Test
    void anotherSchoolsThingsAreNotThereForAnyone() {
        var before = school.snapshot(api);
        var keys = elsewhere.keys();
        var roles = List.of("ADMIN", "TEACHER", "LMS", "LEARNER");
        var callers = List.of(keys.admin(), keys.teacher(), keys.lms(), elsewhere.learner());

        for (int i = 0; i < roles.size(); i++) {
            var role = roles.get(i);
            assertThat(
                            wrong(
                                    api.as(callers.get(i)),
                                    (operation, status) ->
                                            operation.roles().contains(role) ? 404 : 403,
                                    true))
                    .as(role)
                    .isEmpty();
        }
        assertThat(school.snapshot(api)).isEqualTo(before);
    }

    @Test
    void anotherLearnersAttemptIsNotThere() {
        assertThat(
                        wrong(
                                api.as(school.classmate()),
                                (operation, status) ->
                                        !operation.roles().contains("LEARNER")
                                                ? 403
                                                : operation.path().startsWith("/v1/attempts")
                                                        ? 404
                                                        : status,
                                true))
                .isEmpty();
        assertThat(
                        api.as(school.learner())
                                .get("/v1/attempts/" + school.ids().get("attempts"))
                                .status())
                .isEqualTo(200);
    }

    private interface Expected {
        int of(Contract.Operation operation, int status);
    }

    /** Aimed at what nobody has, so that a permitted call finds nothing and changes nothing. */
    private List<String> roleMatrix(String key, String role) {
        return wrong(
                api.as(key),
                (operation, status) ->
                        operation.roles().contains(role)
                                ? status == 401 || status == 403 ? 200 : status
                                : 403,
                false);
    }

    private List<String> wrong(Api.Caller caller, Expected expected, boolean aimed) {
        var wrong = new ArrayList<String>();
        Contract.operations()
                .filter(operation -> !aimed || operation.path().contains("{id}"))
                .filter(operation -> !operation.path().startsWith("/v1/generations") || !aimed)
                .filter(operation -> !operation.path().startsWith("/v1/keys") || !aimed)
                .forEach(
                        operation -> {
                            var status = call(caller, operation, aimed);
                            var wanted = expected.of(operation, status);
                            if (status != wanted || status >= 500) {
                                wrong.add(operation + ": " + status + ", not " + wanted);
                            }
                        });
        return wrong;
    }

    private int call(Api.Caller caller, Contract.Operation operation, boolean aimed) {
        var path = aimed ? school.path(operation) : Furnished.nowhere(operation);
        var body = operation.exampleBody();
        var seen = operation.parameters("header").contains("If-Match");
        var sender = seen ? caller.with("If-Match", "*") : caller;
        return operation
                .otherType()
                .map(type -> sender.with("Content-Type", type).send(operation.method(), path, ""))
                .orElseGet(
                        () ->
                                sender.send(
                                        operation.method(),
                                        path,
                                        body.isMissingNode() ? null : body))
                .status();
    }
}
