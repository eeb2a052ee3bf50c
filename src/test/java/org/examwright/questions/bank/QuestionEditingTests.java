package org.examwright.questions.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.JourneyTest;
import org.examwright.questions.QuestionId;
import org.examwright.questions.Written;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@JourneyTest
@Import(BankKit.class)
class QuestionEditingTests {
    @Autowired private BankKit kit;

    @Test
    void makesAVersionAndADraft() {
        var place = kit.place();
        var made = kit.teacher(place).post(kit.questions(place), BankKit.MARCH);
        var path = made.header("Location");
        kit.teacher(place).post(path + "/reviews", Map.of("decision", "APPROVE"));

        var tag = kit.teacher(place).get(path).header("ETag");
        var edited =
                kit.teacher(place)
                        .with("If-Match", tag)
                        .put(path, BankKit.MARCH.replace("march", "long march"));

        assertThat(edited.status()).as(edited.toString()).isEqualTo(200);
        assertThat(edited.member("version")).isEqualTo("2");
        assertThat(edited.member("status")).isEqualTo("DRAFT");
        var versions = kit.teacher(place).get(path + "/versions").json().path("items");
        assertThat(versions).hasSize(2);
        assertThat(versions.path(0).path("version").intValue()).isEqualTo(2);
        assertThat(versions.path(1).path("status").asString()).isEqualTo("APPROVED");
        assertThat(versions.path(1).path("stem").asString()).isEqualTo("Who led the march?");
        var first = kit.teacher(place).get(path + "/versions?limit=1");
        var second =
                kit.teacher(place).get(path + "/versions?limit=1&cursor=" + first.member("next"));
        assertThat(second.json().path("items").path(0).path("version").intValue()).isEqualTo(1);
        assertThat(second.json().path("next").isNull()).isTrue();
    }

    @Test
    void takesAQuestionBackAsItWasShown() {
        var place = kit.place();
        var topic = kit.topic(place, "The march");
        var sent = BankKit.MARCH.replaceFirst("\\{", "{'topics': ['" + topic + "'],");
        var made = kit.teacher(place).post(kit.questions(place), sent.replace('\'', '"'));

        var put =
                kit.teacher(place)
                        .with("If-Match", made.header("ETag"))
                        .put(made.header("Location"), made.json());

        assertThat(put.status()).as(put.toString()).isEqualTo(200);
        assertThat(put.json().at("/topics/0/id").asString()).isEqualTo(topic.toString());
    }

    @Test
    void needsThePresentETag() {
        var place = kit.place();
        var made = kit.teacher(place).post(kit.questions(place), BankKit.MARCH);
        var path = made.header("Location");
        var tag = made.header("ETag");

        assertThat(kit.teacher(place).put(path, BankKit.MARCH).status()).isEqualTo(428);
        assertThat(kit.teacher(place).with("If-Match", "\"1\"").put(path, BankKit.MARCH).status())
                .isEqualTo(412);
        assertThat(kit.teacher(place).with("If-Match", tag).put(path, BankKit.MARCH).status())
                .isEqualTo(200);
        assertThat(kit.teacher(place).with("If-Match", tag).put(path, BankKit.MARCH).status())
                .isEqualTo(412);
        assertThat(kit.teacher(place).with("If-Match", tag).delete(path).status()).isEqualTo(412);
    }

    @Test
    void changesTheETagWithEveryMember() {
        var place = kit.place();
        var topic = kit.topic(place, "Before");
        var path =
                kit.teacher(place)
                        .post(
                                kit.questions(place),
                                BankKit.MARCH.replaceFirst(
                                        "\\{", "{\"topics\": [\"" + topic + "\"],"))
                        .header("Location");
        var first = kit.teacher(place).get(path).header("ETag");

        kit.rename(place, topic, "After");
        var second = kit.teacher(place).get(path).header("ETag");
        kit.teacher(place).post(path + "/reviews", Map.of("decision", "SUBMIT"));
        var third = kit.teacher(place).get(path).header("ETag");

        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
        assertThat(kit.teacher(place).with("If-None-Match", third).get(path).status())
                .isEqualTo(304);
    }

    @Test
    void deletesWhatNoQuizHolds() {
        var place = kit.place();
        var made = kit.teacher(place).post(kit.questions(place), BankKit.MARCH);
        var path = made.header("Location");

        assertThat(kit.teacher(place).with("If-Match", made.header("ETag")).delete(path).status())
                .isEqualTo(204);
        assertThat(kit.teacher(place).get(path).status()).isEqualTo(404);
    }

    @Test
    void keepsWhatAQuizHolds() {
        var place = kit.place();
        var made = kit.teacher(place).post(kit.questions(place), BankKit.MARCH);
        kit.hold(QuestionId.valueOf(made.member("id")));

        var refused =
                kit.teacher(place)
                        .with("If-Match", made.header("ETag"))
                        .delete(made.header("Location"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.member("code")).isEqualTo("question-in-use");
        assertThat(kit.teacher(place).get(made.header("Location")).status()).isEqualTo(200);
    }

    @Test
    void keepsPatternAndDifficultyOfAGeneratedQuestion() {
        var place = kit.place();
        var question =
                Written.generated(
                        Written.choice(
                                "Who led the march?", place.orlov(), "Orlov", "Lvov", "Witte"));
        var id =
                place.school()
                        .in(
                                () ->
                                        kit.questions.store(
                                                place.course(),
                                                UUID.randomUUID(),
                                                List.of(question)))
                        .ids()
                        .getFirst();

        var edited =
                kit.teacher(place).with("If-Match", "*").put("/v1/questions/" + id, BankKit.MARCH);

        assertThat(edited.member("pattern")).isEqualTo("M1");
        assertThat(edited.json().path("difficulty").path("band").asString()).isEqualTo("MEDIUM");
        assertThat(edited.member("status")).isEqualTo("DRAFT");
    }
}
