package org.examwright.attempts.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SittingTests {
    private static final Instant NINE = Instant.parse("2026-09-14T09:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final Duration GRACE = Duration.ofSeconds(30);
    private final Sitting open = new Sitting(Status.OPEN, NINE, TEN, null, GRACE);
    private final Sitting unlimited = new Sitting(Status.OPEN, NINE, null, null, GRACE);

    @Nested
    class Saving {
        @ParameterizedTest(name = "{0} after the deadline: late is {1}")
        @CsvSource({
            "-PT1S, false",
            "PT0S, false",
            "PT29.999999S, false",
            "PT30S, false",
            "PT30.000001S, true",
            "PT1H, true"
        })
        void isLateOnlyAfterTheGrace(Duration after, boolean late) {
            assertThat(open.late(TEN.plus(after))).isEqualTo(late);
        }

        @Test
        void isNeverLateWithoutADeadline() {
            assertThat(unlimited.late(TEN.plus(Duration.ofDays(1000)))).isFalse();
        }
    }

    @Nested
    class Submitting {
        @Test
        void endsTheAttempt() {
            assertThat(open.submit(TEN))
                    .isEqualTo(new Sitting(Status.SUBMITTED, NINE, TEN, TEN, GRACE));
        }

        @Test
        void isTheLearnersUntilTheGraceIsOver() {
            assertThat(open.submit(TEN.plus(GRACE)).status()).isEqualTo(Status.SUBMITTED);
        }

        @Test
        void comesTooLateOnceTheClockHasEndedIt() {
            var after = TEN.plus(GRACE).plusMillis(1);

            assertThat(open.submit(after))
                    .isEqualTo(new Sitting(Status.CLOSED, NINE, TEN, after, GRACE));
        }

        @Test
        void changesNothingTheSecondTime() {
            var first = open.submit(TEN);

            assertThat(first.submit(TEN.plusSeconds(5))).isSameAs(first);
        }

        @Test
        void changesNothingOnceClosed() {
            var closed = open.close(TEN.plus(Duration.ofHours(1)));

            assertThat(closed.submit(TEN.plus(Duration.ofHours(2)))).isSameAs(closed);
        }

        @Test
        void neverEndsBeforeItStarted() {
            assertThat(open.submit(NINE.minusSeconds(1)).finishedAt()).isEqualTo(NINE);
        }
    }

    @Nested
    class Closing {
        @Test
        void waitsForTheGrace() {
            assertThat(open.close(TEN.plus(GRACE))).isSameAs(open);
        }

        @Test
        void happensWheneverItIsNoticed() {
            var noticed = TEN.plus(Duration.ofDays(3));

            assertThat(open.close(noticed))
                    .returns(Status.CLOSED, Sitting::status)
                    .returns(noticed, Sitting::finishedAt);
        }

        @Test
        void neverHappensWithoutADeadline() {
            assertThat(unlimited.close(TEN.plus(Duration.ofDays(1000)))).isSameAs(unlimited);
        }

        @Test
        void leavesASubmittedOneAlone() {
            var submitted = open.submit(TEN);

            assertThat(submitted.close(TEN.plus(Duration.ofDays(1)))).isSameAs(submitted);
        }
    }

    @Nested
    class TimeLeft {
        @ParameterizedTest(name = "{0} before the deadline: {1}")
        @CsvSource({"PT31M12.7S, PT31M12S", "PT0.5S, PT0S", "PT0S, PT0S", "-PT5M, PT0S"})
        void isCountedDownInWholeSeconds(Duration before, Duration left) {
            assertThat(open.remaining(TEN.minus(before))).isEqualTo(left);
        }

        @Test
        void isUnknownWithoutADeadline() {
            assertThat(unlimited.remaining(TEN)).isNull();
        }

        @Test
        void isNoneOnceFinished() {
            assertThat(open.submit(NINE).remaining(NINE)).isEqualTo(Duration.ZERO);
            assertThat(unlimited.submit(NINE).remaining(NINE)).isEqualTo(Duration.ZERO);
        }
    }
}
