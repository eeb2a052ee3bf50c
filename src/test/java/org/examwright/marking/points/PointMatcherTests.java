package org.examwright.marking.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.marking.Fraction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointMatcherTests {
    private static final Fraction ONE = Fraction.of(1, 1);

    private static PointMark mark(Scheme.Kind kind, String stem, String answer, String... accept) {
        return matcher(kind, stem, List.of(), accept).mark(answer).getFirst();
    }

    private static PointMatcher matcher(
            Scheme.Kind kind, String stem, List<String> reject, String... accept) {
        var point = new Scheme.Point(ONE, kind, List.of(accept), reject);
        return new PointMatcher(new Scheme(stem, List.of(point), null, ONE));
    }

    @Nested
    class Names {
        private final PointMatcher minister =
                matcher(
                        Scheme.Kind.NAME,
                        "Name the person who was finance minister in 1789.",
                        List.of("Calonne", "Brienne"),
                        "Jacques Necker",
                        "Necker");

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Jacques Necker | AWARD",
                    "necker | AWARD",
                    "It was Neckar, a banker from Geneva | AWARD",
                    "Not Calonne but Necker | AWARD",
                    "Necker, the finance minister | AWARD",
                    "Calonne | REFUSE",
                    "Necker or Calonne | REFUSE",
                    "Necker or Turgot | REFUSE",
                    "Turgot, Necker | REFUSE",
                    "Calonne, who came before Necker | REFUSE",
                    "Turgot, who came before Necker | REFER",
                    "It was not Necker | REFUSE",
                    "Jacques | REFUSE",
                    "the finance minister in 1789 | REFUSE",
                    "Turgot Calonne Necker Brienne Fleury | REFUSE"
                })
        void areFoundAloneAndSpeltNearly(String answer, Verdict verdict) {
            assertThat(minister.mark(answer).getFirst().verdict()).isEqualTo(verdict);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Tchaikovskii", "Chaykovsky", "Tchaikovski"})
        void areKnownInOtherSpellings(String answer) {
            assertThat(
                            mark(Scheme.Kind.NAME, "Name the composer.", answer, "Tchaikovsky")
                                    .verdict())
                    .isEqualTo(Verdict.AWARD);
        }
    }

    @Nested
    class Figures {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1789 | AWARD",
                    "in July 1789 | AWARD",
                    "seventeen eighty-nine | AWARD",
                    "not 1788 but 1789 | AWARD",
                    "1789 or 1790 | REFUSE",
                    "the 1780s | REFUSE",
                    "1788-89 | REFUSE",
                    "1798 | REFUSE",
                    "it wasn't 1789 | REFUSE",
                    "in the summer | REFUSE"
                })
        void areYearsToTheYear(String answer, Verdict verdict) {
            assertThat(
                            mark(
                                            Scheme.Kind.YEAR,
                                            "State the year in which the Bastille fell.",
                                            answer,
                                            "1789")
                                    .verdict())
                    .isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "600,000 | AWARD",
                    "600 thousand members | AWARD",
                    "60,000 | REFUSE",
                    "600,000 or 700,000 | REFUSE"
                })
        void areNumbersHoweverWritten(String answer, Verdict verdict) {
            assertThat(mark(Scheme.Kind.NUMBER, "How many?", answer, "600,000").verdict())
                    .isEqualTo(verdict);
        }
    }

    @Nested
    class Ideas {
        private final PointMatcher rome =
                matcher(
                        Scheme.Kind.IDEA,
                        "Give two reasons for the fall of the Republic.",
                        List.of(),
                        "Caesar defeated Pompey in battle");
        private final PointMatcher enclosure =
                matcher(
                        Scheme.Kind.IDEA,
                        "Give two results of enclosure.",
                        List.of(),
                        "Landlords raised rents and drove poor tenants from the villages to the"
                                + " towns");

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Caesar defeated Pompey in battle | AWARD",
                    "Caesar beat Pompey in a battle | AWARD",
                    "Pompey was defeated in battle by Caesar | AWARD",
                    "caesar deffeated pompey in batle | AWARD",
                    "Pompey defeated Caesar in battle | REFUSE",
                    "Caesar was defeated by Pompey in battle | REFUSE",
                    "Caesar never defeated Pompey in battle | REFUSE",
                    "Caesar did not lose to Pompey | REFUSE",
                    "Crassus defeated Pompey in battle | REFER",
                    "There was a battle | REFUSE",
                    "battle Pompey fall Caesar Republic defeated | REFUSE"
                })
        void keepWhoDidWhatToWhom(String answer, Verdict verdict) {
            assertThat(rome.mark(answer).getFirst().verdict()).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Landowners put up rents and forced the poor tenants out of the villages into"
                            + " the towns | AWARD",
                    "Landlords lowered rents and drove poor tenants from the villages to the towns"
                            + " | REFUSE",
                    "Landlords raised rents and drove poor tenants from the towns to the villages |"
                            + " REFUSE",
                    "There were two results of enclosure | REFUSE"
                })
        void areTakenInOtherWordsButNotTurnedRound(String answer, Verdict verdict) {
            assertThat(enclosure.mark(answer).getFirst().verdict()).isEqualTo(verdict);
        }

        @Test
        void sayWhereTheyStandAndWhatIsMissing() {
            var mark = rome.mark("😀 Well: Caesar beat Pompey.").getFirst();

            assertThat(mark.span()).isEqualTo(new PointMark.Span(8, 26));
            assertThat(mark.missing()).containsExactly("battle");
        }

        @Test
        void areLookedForInTwentyFiveWordsAMark() {
            var mark =
                    rome.mark("well ".repeat(30) + "Caesar defeated Pompey in battle").getFirst();

            assertThat(mark.verdict()).isEqualTo(Verdict.REFUSE);
            assertThat(mark.flags()).contains(Flag.TOO_LONG);
        }

        @Test
        void losePointsToNearMisses() {
            var matcher =
                    matcher(
                            Scheme.Kind.IDEA,
                            "What was the tithe?",
                            List.of("a tax paid to the king by merchants"),
                            "a tax paid to the church by farmers");

            assertThat(matcher.mark("a tax paid to the king by merchants").getFirst().flags())
                    .containsExactly(Flag.OTHER_VALUE);
        }
    }

    @Nested
    class Lists {
        private final PointMatcher consuls =
                new PointMatcher(
                        new Scheme(
                                "Name two members of the alliance.",
                                List.of(named("Pompey"), named("Crassus"), named("Julius Caesar")),
                                2,
                                Fraction.of(2, 1)));

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Pompey and Crassus | A A N",
                    "Crassus, Julius Caesar | N A A",
                    "Pompey, Cato | R N N",
                    "Cato and Cicero | N N N"
                })
        void takeEveryMemberAndDoubtStrangers(String answer, String verdicts) {
            assertThat(
                            consuls.mark(answer).stream()
                                    .map(
                                            mark ->
                                                    switch (mark.verdict()) {
                                                        case AWARD -> "A";
                                                        case REFER -> "R";
                                                        case REFUSE -> "N";
                                                    }))
                    .containsExactly(verdicts.split(" "));
        }

        private static Scheme.Point named(String name) {
            return new Scheme.Point(ONE, Scheme.Kind.NAME, List.of(name), List.of());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C, A, D, B | AWARD",
                "The order is C A D B because A led to D | AWARD",
                "cadb | REFER",
                "C, D, A, B | REFER",
                "A, B, C, D | REFUSE",
                "the strike came first | REFER"
            })
    void lettersAreRightInTheirOrder(String answer, Verdict verdict) {
        assertThat(
                        mark(
                                        Scheme.Kind.ORDER,
                                        "Put (A) war, (B) peace, (C) strike, (D) riot in order.",
                                        answer,
                                        "C, A, D, B",
                                        "CADB")
                                .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void neverAwardsWhatTheQuestionSaysItself() {
        var mark =
                mark(
                        Scheme.Kind.IDEA,
                        "Show how the strike led to the fall of the king.",
                        "the strike led to the fall of the king",
                        "the fall of the king");

        assertThat(mark.verdict()).isEqualTo(Verdict.REFER);
    }

    @Test
    void leavesAPointWithoutFormsToAPerson() {
        assertThat(mark(Scheme.Kind.OPEN, "Why?", "Because").verdict()).isEqualTo(Verdict.REFER);
    }
}
