package org.examwright.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RoomyThreadTests {

    @Test
    void hasRoomForTenThousandCallsOfAPattern() {
        var words = "a-".repeat(50_000) + "a";

        assertThat(RoomyThread.call(() -> Pattern.matches("(?:\\p{L}+-?)*", words))).isTrue();
    }

    @Test
    void throwsWhatTheWorkThrows() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(
                        () ->
                                RoomyThread.call(
                                        () -> {
                                            throw new CancellationException("told so");
                                        }))
                .withMessage("told so");
    }
}
