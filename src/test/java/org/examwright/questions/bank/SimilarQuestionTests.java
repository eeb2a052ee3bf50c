package org.examwright.questions.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.JourneyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@JourneyTest
@Import(BankKit.class)
class SimilarQuestionTests {
    @Autowired private BankKit kit;

    @Test
    void areListedWithTheReason() {
        var place = kit.place();
        var one = kit.teacher(place).post(kit.questions(place), BankKit.MARCH);
        var other =
                kit.teacher(place)
                        .post(
                                kit.questions(place),
                                BankKit.MARCH.replace("Who led the march?", "The march: who led?"));

        var similar = kit.teacher(place).get(one.header("Location") + "/similar");

        assertThat(similar.status()).as(similar.toString()).isEqualTo(200);
        var near = similar.json().path("items").path(0);
        assertThat(near.path("id").asString()).isEqualTo(other.member("id"));
        assertThat(near.path("stem").asString()).isEqualTo("The march: who led?");
        assertThat(near.path("key").asString()).isEqualTo("Orlov");
        assertThat(near.path("why").path(0).asString()).isEqualTo("TWIN");
        assertThat(kit.teacher(kit.place()).get(one.header("Location") + "/similar").status())
                .isEqualTo(404);
    }
}
