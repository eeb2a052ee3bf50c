package org.examwright.attempts.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTests {
    private static final Instant NINE = Instant.parse("2026-09-14T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-09-14T12:00:00Z");
    private static final Duration LIMIT = Duration.ofMinutes(45);
    private final Window both = new Window(NINE, NOON, LIMIT);

    @Nested
    class Deadline {
        @Test
        void isTheLimitWhereTheWindowIsLonger() {
            assertThat(both.deadline(NINE)).isEqualTo(NINE.plus(LIMIT));
        }

        @Test
        void isTheWindowsEndWhereTheLimitIsLonger() {
            assertThat(both.deadline(NOON.minusSeconds(60))).isEqualTo(NOON);
        }

        @Test
        void isEitherAloneOrNone() {
            assertThat(new Window(null, null, LIMIT).deadline(NINE)).isEqualTo(NINE.plus(LIMIT));
            assertThat(new Window(null, NOON, null).deadline(NINE)).isEqualTo(NOON);
            assertThat(new Window(null, null, null).deadline(NINE)).isNull();
        }

        @Test
        void doesNotMindTheNightTheClocksChange() {
            var before = ZonedDateTime.of(2026, 10, 25, 0, 30, 0, 0, ZoneId.of("Europe/London"));

            var deadline = new Window(null, null, Duration.ofHours(2)).deadline(before.toInstant());

            assertThat(deadline).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
        }
    }

    @Nested
    class ExtraTime {
        @ParameterizedTest(name = "{0} times and {1} minutes: {2}")
        @CsvSource({"1, 0, PT45M", "1.25, 0, PT56M15S", "1, 10, PT55M", "1.5, 5, PT1H12M30S"})
        void lengthensTheLimit(BigDecimal factor, int minutes, Duration limit) {
            var window = both.stretchedBy(new Accommodation(factor, minutes));

            assertThat(window.deadline(NINE)).isEqualTo(NINE.plus(limit));
        }

        @Test
        void movesTheWindowsEndByAsMuch() {
            var window = both.stretchedBy(new Accommodation(new BigDecimal("1.25"), 0));

            assertThat(window.closesAt()).isEqualTo(NOON.plus(Duration.parse("PT11M15S")));
        }

        @Test
        void stretchesTheWindowItselfWhereThereIsNoLimit() {
            var window =
                    new Window(NINE, NOON, null)
                            .stretchedBy(new Accommodation(new BigDecimal("1.5"), 0));

            assertThat(window.closesAt()).isEqualTo(NOON.plus(Duration.ofMinutes(90)));
        }

        @Test
        void isOnlyItsMinutesWhereNothingSaysHowLongIsUsual() {
            var window =
                    new Window(null, NOON, null)
                            .stretchedBy(new Accommodation(new BigDecimal("1.5"), 10));

            assertThat(window.closesAt()).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
        }

        @Test
        void roundsUpToWholeSeconds() {
            var window =
                    new Window(null, null, Duration.ofSeconds(10))
                            .stretchedBy(new Accommodation(new BigDecimal("1.01"), 0));

            assertThat(window.timeLimit()).isEqualTo(Duration.ofSeconds(11));
        }

        @Test
        void isTheSameHoweverTheFactorIsWritten() {
            assertThat(new Accommodation(new BigDecimal("1.50"), 0))
                    .isEqualTo(new Accommodation(new BigDecimal("1.5"), 0));
            assertThat(new Accommodation(new BigDecimal("1E+1"), 0).factor())
                    .isEqualTo(BigDecimal.TEN);
        }
    }

    @Nested
    class Opening {
        @Test
        void isTheFirstInstantAtWhichOneCanStart() {
            assertThat(both.notYetOpen(NINE.minusNanos(1))).isTrue();
            assertThat(both.notYetOpen(NINE)).isFalse();
        }

        @Test
        void endsAtTheVeryInstantOfClosing() {
            assertThat(both.closed(NOON.minusNanos(1))).isFalse();
            assertThat(both.closed(NOON)).isTrue();
        }
    }

    @Nested
    class Moving {
        private final Instant now = NINE.plus(Duration.ofMinutes(30));
        private final Instant before = NINE.plus(LIMIT);

        @Test
        void givesAnotherDeadlineAtOnce() {
            var longer = new Window(NINE, NOON, LIMIT.multipliedBy(2));

            assertThat(longer.deadlineFrom(now, NINE, before))
                    .isEqualTo(NINE.plus(LIMIT).plus(LIMIT));
        }

        @Test
        void endsNowWhereTheNewDeadlineWouldLieInThePast() {
            var shorter = new Window(NINE, NINE.plus(Duration.ofMinutes(10)), LIMIT);

            assertThat(shorter.deadlineFrom(now, NINE, before)).isEqualTo(now);
        }

        @Test
        void leavesADeadlineThatHasPassedWhereItWas() {
            var passed = NINE.plus(Duration.ofMinutes(20));
            var shorter = new Window(NINE, NINE.plus(Duration.ofMinutes(10)), LIMIT);

            assertThat(shorter.deadlineFrom(now, NINE, passed)).isEqualTo(passed);
        }

        @Test
        void canTakeTheDeadlineAway() {
            assertThat(new Window(null, null, null).deadlineFrom(now, NINE, before)).isNull();
        }
    }
}
