package org.examwright.attempts.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.examwright.platform.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class ReleaseTests {
    private static final Instant NINE = Instant.parse("2026-09-14T09:00:00Z");

    @Test
    void showsMarksAtOnceAndTheRestOnceAllHaveSat() {
        assertThat(Release.USUAL.at(NINE, NINE.plusSeconds(1)))
                .isEqualTo(new Release.Shown(true, false, false));
        assertThat(Release.USUAL.at(NINE.plusSeconds(2), NINE.plusSeconds(1)))
                .isEqualTo(Release.Shown.ALL);
    }

    @Test
    void waitsForAnEndThatIsNotSetYet() {
        assertThat(ReleaseTime.AFTER_CLOSE.reached(NINE, null)).isFalse();
    }

    @Test
    void startsAtItsInstant() {
        var at = new ReleaseTime.At(NINE);

        assertThat(at.reached(NINE.minusNanos(1), null)).isFalse();
        assertThat(at.reached(NINE, null)).isTrue();
    }

    @Test
    void canNeverCome() {
        assertThat(ReleaseTime.NEVER.reached(NINE, NINE.minusSeconds(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"AFTER_SUBMISSION\"",
                "\"AFTER_CLOSE\"",
                "\"NEVER\"",
                "{\"at\":\"2026-09-14T09:00:00Z\"}"
            })
    void isReadAndWrittenAlike(String json) {
        var time = Json.MAPPER.readValue(json, ReleaseTime.class);

        assertThat(Json.MAPPER.writeValueAsString(time)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"LATER\"", "{}", "{\"at\":\"noon\"}", "{\"at\":1}", "7", "true"})
    void refusesAnythingElse(String json) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> Json.MAPPER.readValue(json, ReleaseTime.class));
    }
}
