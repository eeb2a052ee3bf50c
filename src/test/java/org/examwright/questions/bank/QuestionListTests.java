package org.examwright.questions.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.examwright.JourneyTest;
import org.examwright.questions.QuestionType;
import org.examwright.questions.Written;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@JourneyTest
@Import(BankKit.class)
class QuestionListTests {
    @Autowired private BankKit kit;

    @Test
    void filters() {
        var place = kit.place();
        var topic = kit.topic(place, "War");
        var generation = UUID.randomUUID();
        place.school()
                .in(
                        () ->
                                kit.questions.store(
                                        place.course(),
                                        generation,
                                        List.of(
                                                Written.generated(
                                                        Written.about(
                                                                Written.choice(
                                                                        "Who led the march?",
                                                                        place.orlov(),
                                                                        "Orlov",
                                                                        "Lvov",
                                                                        "Witte"),
                                                                List.of(topic),
                                                                List.of())),
                                                Written.generated(
                                                        Written.written(
                                                                QuestionType.SHORT_ANSWER,
                                                                "Name the leader of 100% of"
                                                                        + " it.",
                                                                place.orlov(),
                                                                "Orlov")))));
        kit.teacher(place).post(kit.questions(place), BankKit.MARCH);

        assertThat(count(place, "")).isEqualTo(3);
        assertThat(count(place, "?generation=" + generation)).isEqualTo(2);
        assertThat(count(place, "?type=SHORT_ANSWER")).isEqualTo(1);
        assertThat(count(place, "?form=SEQUENCE")).isZero();
        assertThat(count(place, "?status=IN_REVIEW")).isEqualTo(2);
        assertThat(count(place, "?topic=" + topic)).isEqualTo(1);
        assertThat(count(place, "?theme=" + topic)).isZero();
        assertThat(count(place, "?pattern=M1&difficulty=MEDIUM")).isEqualTo(2);
        assertThat(count(place, "?stale=true")).isZero();
        assertThat(count(place, "?stale=false")).isEqualTo(3);
        assertThat(count(place, "?q=LEADER")).isEqualTo(1);
        assertThat(count(place, "?q=100%25")).isEqualTo(1);
        assertThat(count(place, "?q=1_0")).isZero();
        assertThat(kit.teacher(place).get(kit.questions(place) + "?type=SONG").status())
                .isEqualTo(400);
        assertThat(kit.teacher(place).get(kit.questions(place) + "?q=").status()).isEqualTo(400);
    }

    @Test
    void countsAQuestionToTheTopicsAboveItsOwn() {
        var place = kit.place();
        var century = kit.topic(place, "The century");
        var war = kit.topic(place, "War");
        var peace = kit.topic(place, "Peace");
        kit.under(place, war, century);
        kit.teacher(place)
                .post(
                        kit.questions(place),
                        BankKit.MARCH.replaceFirst("\\{", "{\"topics\": [\"" + war + "\"],"));

        assertThat(count(place, "?topic=" + war)).isEqualTo(1);
        assertThat(count(place, "?topic=" + century)).isEqualTo(1);
        assertThat(count(place, "?topic=" + peace)).isZero();
    }

    @Test
    void findsEachWordWhereverItStands() {
        var place = kit.place();
        kit.teacher(place).post(kit.questions(place), BankKit.MARCH);

        assertThat(count(place, "?q=orlov%20march")).isEqualTo(1);
        assertThat(count(place, "?q=lvov%20peace")).isZero();
        assertThat(count(place, "?q=%22led%20the%20march%22")).isEqualTo(1);
        assertThat(count(place, "?q=%22march%20led%22")).isZero();
        assertThat(count(place, "?q=%22%20%22")).isZero();
    }

    @Test
    void goesPageByPage() {
        var place = kit.place();
        for (int i = 0; i < 3; i++) {
            kit.teacher(place).post(kit.questions(place), BankKit.MARCH);
        }

        var first = kit.teacher(place).get(kit.questions(place) + "?limit=2");
        var second =
                kit.teacher(place)
                        .get(kit.questions(place) + "?limit=2&cursor=" + first.member("next"));

        assertThat(first.json().path("items")).hasSize(2);
        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(second.json().path("items")).hasSize(1);
        assertThat(second.json().path("next").isNull()).isTrue();
    }

    private int count(BankKit.Place place, String query) {
        var listed = kit.teacher(place).get(kit.questions(place) + query);
        assertThat(listed.status()).as(listed.toString()).isEqualTo(200);
        return listed.json().path("items").size();
    }
}
