package org.examwright.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class SchoolJourneyTests {
    @Autowired Api api;
    @Autowired TestSchools schools;

    @Test
    void tellsWhomTheKeyStandsFor() {
        var school = schools.create();

        var me = api.as(school.teacher()).get("/v1/me");

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.member("role")).isEqualTo("TEACHER");
        assertThat(me.json().at("/school/id").asString()).isEqualTo(school.id().toString());
    }

    @Test
    void refusesWhoHasNoKeyOrAnUnknownOne() {
        var unknown = "exw_" + "x".repeat(43);

        assertThat(api.anonymous().get("/v1/me").status()).isEqualTo(401);
        assertThat(api.anonymous().get("/v1/me").member("code")).isEqualTo("unauthenticated");
        assertThat(api.as(unknown).get("/v1/me").status()).isEqualTo(401);
        assertThat(api.as("nonsense").get("/v1/me").status()).isEqualTo(401);
    }

    @Test
    void refusesATeacherWhatIsForAdministrators() {
        var school = schools.create();

        var answer = api.as(school.teacher()).get("/v1/keys");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.member("code")).isEqualTo("forbidden");
    }

    @Test
    void issuesAKeyAndRevokesItAtOnce() {
        var admin = api.as(schools.create().admin());
        var member = admin.post("/v1/members", Map.of("name", "R. Ahmed")).member("id");

        var key = admin.post("/v1/keys", Map.of("memberId", member, "role", "TEACHER"));

        assertThat(key.status()).isEqualTo(201);
        assertThat(api.as(key.member("key")).get("/v1/me").status()).isEqualTo(200);
        assertThat(admin.delete("/v1/keys/" + key.member("id")).status()).isEqualTo(204);
        assertThat(api.as(key.member("key")).get("/v1/me").status()).isEqualTo(401);
    }

    @Test
    void seesNothingOfAnotherSchool() {
        var admin = api.as(schools.create().admin());
        var other = api.as(schools.create().admin());
        var member = other.post("/v1/members", Map.of("name", "Hidden")).member("id");

        var members = admin.get("/v1/members");
        var key = admin.post("/v1/keys", Map.of("memberId", member, "role", "TEACHER"));

        assertThat(members.text()).doesNotContain("Hidden");
        assertThat(key.status()).isEqualTo(422);
    }

    @Test
    void pagesThroughMembersWithSignedCursors() {
        var admin = api.as(schools.create().admin());
        admin.post("/v1/members", Map.of("name", "One"));
        admin.post("/v1/members", Map.of("name", "Two"));

        var first = admin.get("/v1/members?limit=2");
        var second = admin.get("/v1/members?limit=2&cursor=" + first.member("next"));

        assertThat(first.json().path("items").size()).isEqualTo(2);
        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(second.json().path("next").isNull()).isFalse();
        var forged = first.member("next").substring(1);
        assertThat(admin.get("/v1/members?cursor=" + forged).member("code"))
                .isEqualTo("bad-cursor");
        assertThat(admin.get("/v1/keys?cursor=" + first.member("next")).status()).isEqualTo(400);
    }

    @Test
    void changesTheSchoolOnlyForWhoHasSeenIt() {
        var admin = api.as(schools.create().admin());
        var tag = admin.get("/v1/school").header("ETag");

        assertThat(admin.patch("/v1/school", Map.of("name", "New")).status()).isEqualTo(428);
        assertThat(
                        admin.with("If-Match", "\"99\"")
                                .patch("/v1/school", Map.of("name", "New"))
                                .status())
                .isEqualTo(412);
        var changed = admin.with("If-Match", tag).patch("/v1/school", Map.of("name", "New"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo(admin.get("/v1/school").header("ETag"));
        var same = admin.with("If-None-Match", changed.header("ETag")).get("/v1/school");
        assertThat(same.status()).isEqualTo(304);
    }

    @Test
    void repeatsAReplyWithoutItsSecretUnderTheSameIdempotencyKey() {
        var admin = api.as(schools.create().admin()).with("Idempotency-Key", "k1");
        var member = admin.post("/v1/members", Map.of("name", "R. Ahmed"));

        var again = admin.post("/v1/members", Map.of("name", "R. Ahmed"));
        var other = admin.post("/v1/members", Map.of("name", "Someone else"));
        var issuing = admin.with("Idempotency-Key", "k2");
        var order = Map.of("memberId", member.member("id"), "role", "LMS");
        var key = issuing.post("/v1/keys", order);
        var keyAgain = issuing.post("/v1/keys", order);

        assertThat(again.text()).isEqualTo(member.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(other.status()).isEqualTo(422);
        assertThat(key.member("key")).startsWith("exw_");
        assertThat(keyAgain.json().has("key")).isFalse();
        assertThat(keyAgain.member("id")).isEqualTo(key.member("id"));
    }
}
