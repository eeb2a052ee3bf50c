package org.examwright.questions.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.examwright.JourneyTest;
import org.examwright.questions.Written;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@JourneyTest
@Import(BankKit.class)
class StandingQuotesTests {
    @Autowired private BankKit kit;

    @Test
    void goesStaleWhenTheNotesMoveOnAndRecovers() {
        var place = kit.place();
        var id =
                place.school()
                        .in(
                                () ->
                                        kit.questions.store(
                                                place.course(),
                                                UUID.randomUUID(),
                                                List.of(
                                                        Written.generated(
                                                                Written.choice(
                                                                        "Who led the march?",
                                                                        place.orlov(),
                                                                        "Orlov",
                                                                        "Lvov",
                                                                        "Witte")))))
                        .ids()
                        .getFirst();

        replaceNotes(place, "# The march\n\nNobody led it.\n");
        eventually(() -> stale(place, id.toString()));
        var list = "/v1/courses/" + place.course() + "/questions?stale=true";
        assertThat(kit.teacher(place).get(list).json().at("/items/0/id").asString())
                .isEqualTo(id.toString());
        replaceNotes(place, "# The march\n\nSome say that Orlov led it.\n");
        eventually(() -> !stale(place, id.toString()));

        var shown = kit.teacher(place).get("/v1/questions/" + id);
        assertThat(shown.json().findValues("sourceVersion"))
                .isNotEmpty()
                .allSatisfy(version -> assertThat(version.asInt()).isEqualTo(3));
        assertThat(shown.json().findValues("line"))
                .allSatisfy(line -> assertThat(line.asInt()).isEqualTo(3));
    }

    private boolean stale(BankKit.Place place, String id) {
        return kit.teacher(place).get("/v1/questions/" + id).json().path("stale").asBoolean();
    }

    private void replaceNotes(BankKit.Place place, String text) {
        var replaced =
                kit.teacher(place)
                        .with("If-Match", "*")
                        .put(
                                "/v1/sources/" + place.source(),
                                Map.of(
                                        "title",
                                        "Notes",
                                        "text",
                                        text,
                                        "mediaType",
                                        "text/markdown"));
        assertThat(replaced.status()).as(replaced.toString()).isLessThan(300);
    }

    private static void eventually(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
