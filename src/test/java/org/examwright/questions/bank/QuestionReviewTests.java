package org.examwright.questions.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@JourneyTest
@Import(BankKit.class)
class QuestionReviewTests {
    @Autowired private BankKit kit;

    @Test
    void followsTheOrder() {
        var place = kit.place();
        var path =
                kit.teacher(place).post(kit.questions(place), BankKit.MARCH).header("Location")
                        + "/reviews";

        assertThat(review(place, path, "RETIRE").status()).isEqualTo(409);
        assertThat(review(place, path, "SUBMIT").member("status")).isEqualTo("IN_REVIEW");
        var approved = review(place, path, "APPROVE");
        assertThat(approved.status()).isEqualTo(201);
        assertThat(approved.member("status")).isEqualTo("APPROVED");
        assertThat(approved.json().path("problem").isNull()).isTrue();
        assertThat(review(place, path, "SUBMIT").member("code")).isEqualTo("review-out-of-order");
        assertThat(review(place, path, "RETIRE").member("status")).isEqualTo("RETIRED");
    }

    @Test
    void isOfTheLatestVersion() {
        var place = kit.place();
        var path =
                kit.teacher(place).post(kit.questions(place), BankKit.MARCH).header("Location")
                        + "/reviews";

        var refused = kit.teacher(place).post(path, Map.of("decision", "APPROVE", "version", 2));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.member("code")).isEqualTo("question-version-not-latest");
    }

    @Test
    void ofManyTreatsEachOnItsOwn() {
        var place = kit.place();
        var one = kit.teacher(place).post(kit.questions(place), BankKit.MARCH).member("id");
        var two = kit.teacher(place).post(kit.questions(place), BankKit.MARCH).member("id");
        kit.teacher(place).post("/v1/questions/" + one + "/reviews", Map.of("decision", "REJECT"));
        var none = UUID.randomUUID().toString();

        var reviewed =
                kit.teacher(place)
                        .post(
                                "/v1/courses/" + place.course() + "/reviews",
                                Map.of(
                                        "decision",
                                        "APPROVE",
                                        "questions",
                                        List.of(one, two, none)));

        assertThat(reviewed.status()).as(reviewed.toString()).isEqualTo(200);
        var items = reviewed.json().path("items");
        assertThat(items.path(0).path("problem").path("code").asString())
                .isEqualTo("review-out-of-order");
        assertThat(items.path(1).path("status").asString()).isEqualTo("APPROVED");
        assertThat(items.path(2).path("problem").path("status").intValue()).isEqualTo(404);
        assertThat(kit.teacher(place).get("/v1/questions/" + two).member("status"))
                .isEqualTo("APPROVED");
    }

    @Test
    void saysSomethingInAComment() {
        var place = kit.place();
        var path =
                kit.teacher(place).post(kit.questions(place), BankKit.MARCH).header("Location")
                        + "/reviews";

        assertThat(review(place, path, "COMMENT").status()).isEqualTo(422);
        assertThat(
                        kit.teacher(place)
                                .post(path, Map.of("decision", "COMMENT", "comment", "Too easy"))
                                .member("status"))
                .isEqualTo("DRAFT");
        assertThat(kit.teacher(place).post(path, Map.of("comment", "?")).status()).isEqualTo(422);
    }

    @Test
    void isRemembered() {
        var place = kit.place();
        var path = kit.teacher(place).post(kit.questions(place), BankKit.MARCH).header("Location");
        kit.teacher(place)
                .post(
                        path + "/reviews",
                        Map.of("decision", "COMMENT", "comment", "Give the year as well"));
        kit.teacher(place)
                .with("If-Match", "*")
                .put(path, BankKit.MARCH.replace("march?", "march of 1905?"));
        review(place, path + "/reviews", "APPROVE");

        var first = kit.teacher(place).get(path + "/reviews?limit=1");
        var second =
                kit.teacher(place).get(path + "/reviews?limit=1&cursor=" + first.member("next"));

        var approved = first.json().path("items").path(0);
        assertThat(approved.path("decision").asString()).as(first.toString()).isEqualTo("APPROVE");
        assertThat(approved.path("version").intValue()).isEqualTo(2);
        assertThat(approved.path("comment").isNull()).isTrue();
        var said = second.json().path("items").path(0);
        assertThat(said.path("comment").asString()).isEqualTo("Give the year as well");
        assertThat(said.path("version").intValue()).isEqualTo(1);
        assertThat(said.path("by").path("name").asString()).isNotBlank();
        assertThat(said.path("at").asString()).endsWith("Z");
        assertThat(second.json().path("next").isNull()).isTrue();
    }

    @Test
    void lapsesWithAnEdit() {
        var place = kit.place();
        var path = kit.teacher(place).post(kit.questions(place), BankKit.MARCH).header("Location");
        review(place, path + "/reviews", "APPROVE");

        var edited =
                kit.teacher(place)
                        .with("If-Match", "*")
                        .put(path, BankKit.MARCH.replace("march?", "march of 1905?"));

        assertThat(edited.member("status")).isEqualTo("DRAFT");
        assertThat(review(place, path + "/reviews", "RETIRE").status()).isEqualTo(409);
        assertThat(review(place, path + "/reviews", "APPROVE").member("version")).isEqualTo("2");
    }

    private Api.Answer review(BankKit.Place place, String path, String decision) {
        return kit.teacher(place).post(path, Map.of("decision", decision));
    }
}
