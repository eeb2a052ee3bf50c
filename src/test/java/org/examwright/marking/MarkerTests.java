package org.examwright.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTests {
    private static final Key FOUR =
            choice(true, option("a", "0"), option("b", "1"), option("c", "0"), option("d", "0"));

    @Nested
    class OneChoice {
        private final Item item = item(FOUR, Rule.SINGLE_BEST, 2);

        @Test
        void givesAllMarksForTheKey() {
            assertThat(Marker.mark(item, ticks("b")))
                    .isEqualTo(new Mark(Fraction.of(2, 1), Fraction.of(2, 1), Outcome.CORRECT));
        }

        @Test
        void givesNothingForADistractor() {
            assertThat(Marker.mark(item, ticks("a")))
                    .isEqualTo(new Mark(Fraction.ZERO, Fraction.of(2, 1), Outcome.INCORRECT));
        }

        @Test
        void goesBelowZeroWhereAWeightDoes() {
            var key = choice(true, option("a", "1"), option("b", "-0.33333"));

            assertThat(Marker.mark(item(key, Rule.SINGLE_BEST, 3), ticks("b")).score())
                    .isEqualTo(Fraction.of(-1, 1));
        }

        @Test
        void stopsAtItsFloor() {
            var key = choice(true, option("a", "1"), option("b", "-1"));
            var scoring = ScoringRule.of("SINGLE_BEST", 1, Map.of("floor", -0.5));

            var mark = Marker.mark(new Item(key, scoring, Fraction.ONE), ticks("b"));

            assertThat(mark.score()).isEqualTo(Fraction.of(-1, 2));
        }

        @Test
        void callsAPartOfTheMarksPartial() {
            var key = choice(true, option("a", "1"), option("b", "0.5"));

            assertThat(Marker.mark(item(key, Rule.SINGLE_BEST, 1), ticks("b")).outcome())
                    .isEqualTo(Outcome.PARTIAL);
        }

        @Test
        void guessesOneInFour() {
            assertThat(Marker.expectedGuess(item)).contains(Fraction.of(1, 4));
        }
    }

    @Nested
    class NotAnswered {
        @ParameterizedTest
        @EnumSource(
                value = Rule.class,
                names = {"ORDER_.*", "MATCH_.*", "SINGLE_BEST"},
                mode = EnumSource.Mode.MATCH_NONE)
        void isNeverWrong(Rule rule) {
            var key = choice(rule.family() == Rule.Family.ANY, option("a", "1"), option("b", "0"));

            var mark = Marker.mark(item(key, rule, 1), new Answer.Nothing());

            assertThat(mark.outcome()).isEqualTo(Outcome.NOT_ANSWERED);
            assertThat(mark).isEqualTo(Marker.mark(item(key, rule, 1), ticks()));
        }

        @Test
        void stillScoresWhatTheRuleSays() {
            var key = choice(false, option("a", "1"), option("b", "0"), option("c", "0"));

            assertThat(Marker.mark(item(key, Rule.EVERY_DECISION, 3), ticks()))
                    .returns(Fraction.of(2, 1), Mark::score)
                    .returns(Outcome.NOT_ANSWERED, Mark::outcome);
        }

        @Test
        void losesNothingWhereChanceIsCorrected() {
            var scoring = ScoringRule.of("CHANCE_CORRECTED", null, Map.of("floor", -1));

            var item = new Item(FOUR, scoring, Fraction.ONE);

            assertThat(Marker.mark(item, ticks()).score()).isEqualTo(Fraction.ZERO);
            assertThat(Marker.mark(item, ticks("a")).score()).isEqualTo(Fraction.of(-1, 3));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\t"})
        void isAlsoWhiteSpaceAlone(String text) {
            var mark = Marker.mark(written(), new Answer.Text(text));

            assertThat(mark.outcome()).isEqualTo(Outcome.NOT_ANSWERED);
        }
    }

    @Nested
    class WrittenAnswers {
        @Test
        void waitForAPerson() {
            assertThat(Marker.mark(written(), new Answer.Text("Because …")))
                    .isEqualTo(new Mark(Fraction.ZERO, Fraction.of(20, 1), Outcome.NEEDS_MARKER));
        }

        @Test
        void cannotBeGuessed() {
            assertThat(Marker.expectedGuess(written())).isEmpty();
        }
    }

    @Nested
    class Guessing {
        @ParameterizedTest(name = "an order of {1} under {0}: {2}")
        @CsvSource({
            "ORDER_EXACT, 3, 1/6", "ORDER_ADJACENT, 3, 1/3", "ORDER_LCS, 3, 1/2",
            "ORDER_EXACT, 4, 1/24", "ORDER_ADJACENT, 4, 1/4", "ORDER_LCS, 4, 17/36",
            "ORDER_ADJACENT, 12, 1/12"
        })
        void countsOrdersByFormula(Rule rule, int n, String expected) {
            var ids = IntStream.range(0, n).mapToObj(Integer::toString).toList();

            var guess = Marker.expectedGuess(item(new Key.Order(ids), rule, 1));

            assertThat(guess.orElseThrow()).hasToString(expected);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"MATCH_SHARE, 1/4", "MATCH_ALL, 1/64"})
        void givesEachPromptAnyOption(Rule rule, String expected) {
            var key =
                    new Key.Match(
                            Map.of("1", "a", "2", "b", "3", "c"), List.of("a", "b", "c", "d"));

            assertThat(Marker.expectedGuess(item(key, rule, 1)).orElseThrow())
                    .hasToString(expected);
        }

        @Test
        void isNotCountedBeyondTwelveOptionsToTick() {
            var options = new Key.Option[13];
            for (int i = 0; i < 13; i++) {
                options[i] = option("o" + i, i == 0 ? "1" : "0");
            }

            assertThat(Marker.expectedGuess(item(choice(false, options), Rule.WEIGHTED, 1)))
                    .isEmpty();
            assertThat(Marker.expectedGuess(item(choice(true, options), Rule.SINGLE_BEST, 1)))
                    .contains(Fraction.of(1, 13));
        }

        @Test
        void earnsNothingOnceChanceIsCorrectedWithoutAFloorAtZero() {
            var scoring = ScoringRule.of("CHANCE_CORRECTED", 1, Map.of("floor", -1));

            assertThat(Marker.expectedGuess(new Item(FOUR, scoring, Fraction.ONE)))
                    .contains(Fraction.ZERO);
        }
    }

    @Nested
    class Bounds {
        @Test
        void ofASumAreTheAuthors() {
            var key = choice(false, option("a", "1"), option("b", "-1"), option("c", "1"));
            var scoring = ScoringRule.of("WEIGHTED", 1, Map.of("lower", "-0.5", "upper", "0.75"));
            var item = new Item(key, scoring, Fraction.of(4, 1));

            assertThat(Marker.mark(item, ticks("b")).score()).isEqualTo(Fraction.of(-2, 1));
            assertThat(Marker.mark(item, ticks("a", "c")).score()).isEqualTo(Fraction.of(3, 1));
        }

        @Test
        void ofAMapAreNoneUnlessGiven() {
            var key =
                    choice(
                            false,
                            option("a", "1"),
                            option("b", "-1"),
                            new Key.Option("c", false, null));
            var scoring = ScoringRule.of("MAP_RESPONSE", 1, Map.of("default", "-0.25"));
            var item = new Item(key, scoring, Fraction.ONE);

            assertThat(Marker.mark(item, ticks("b", "c")).score()).isEqualTo(Fraction.of(-5, 4));
        }

        @Test
        void ofAPenaltyAreTheAuthors() {
            var key = choice(false, option("a", "1"), option("b", "1"), option("c", "0"));
            var scoring = ScoringRule.of("RIGHT_MINUS_WRONG", 1, Map.of("penalty", "0.25"));

            var mark = Marker.mark(new Item(key, scoring, Fraction.ONE), ticks("a", "c"));

            assertThat(mark.score()).isEqualTo(Fraction.of(1, 4));
        }
    }

    @Nested
    class Refusals {
        @ParameterizedTest(name = "{0} {1} {2}")
        @CsvSource({
            "BEST_GUESS, 1, '', unknown-rule",
            "SINGLE_BEST, 2, '', unknown-rule-version",
            "SINGLE_BEST, 1, upper, unknown-parameter",
            "HALVES, 1, floor, unknown-parameter",
            "WEIGHTED, 1, colour, unknown-parameter"
        })
        void nameTheRuleOrParameter(String rule, int version, String parameter, String code) {
            Map<String, Object> given = parameter.isEmpty() ? Map.of() : Map.of(parameter, 1);

            assertThatExceptionOfType(Unfit.class)
                    .isThrownBy(() -> ScoringRule.of(rule, version, given))
                    .returns(code, Unfit::code);
        }

        @Test
        void keepRulesToTheirOwnQuestions() {
            assertThatExceptionOfType(Unfit.class)
                    .isThrownBy(() -> item(FOUR, Rule.ORDER_LCS, 1))
                    .returns("rule-does-not-fit", Unfit::code);
            assertThatExceptionOfType(Unfit.class)
                    .isThrownBy(
                            () ->
                                    item(
                                            choice(false, option("a", "1"), option("b", "0")),
                                            Rule.SINGLE_BEST,
                                            1))
                    .returns("rule-does-not-fit", Unfit::code);
        }

        @Test
        void findAMissingKey() {
            assertThatExceptionOfType(Unfit.class)
                    .isThrownBy(
                            () ->
                                    item(
                                            choice(true, option("a", "0"), option("b", "0")),
                                            Rule.SINGLE_BEST,
                                            1))
                    .returns("no-key", Unfit::code);
        }
    }

    private static Item written() {
        return new Item(new Key.Person(Key.Person.Kind.TEXT), null, Fraction.of(20, 1));
    }

    private static Item item(Key key, Rule rule, long marks) {
        return new Item(key, ScoringRule.of(rule), Fraction.of(marks, 1));
    }

    private static Key.Choice choice(boolean single, Key.Option... options) {
        return new Key.Choice(List.of(options), single);
    }

    private static Key.Option option(String id, @Nullable String weight) {
        var exact = weight == null ? null : Weights.exact(new BigDecimal(weight));
        return new Key.Option(id, exact != null && exact.signum() > 0, exact);
    }

    private static Answer ticks(String... ids) {
        return new Answer.Options(List.of(ids));
    }
}
