package org.examwright.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTests {
    private static final Key.Choice KEY =
            new Key.Choice(
                    List.of(
                            new Key.Option("a", true, null),
                            new Key.Option("b", false, null),
                            new Key.Option("c", false, null),
                            new Key.Option("d", false, null)),
                    true);
    private static final Item ITEM = item(Map.of());

    @ParameterizedTest(name = "{0} when {1}: {2} thirds, {3}")
    @CsvSource({
        "a, LOW, 1, CORRECT", "a, MIDDLE, 2, CORRECT", "a, HIGH, 3, CORRECT",
        "b, LOW, 0, INCORRECT", "b, MIDDLE, -2, INCORRECT", "b, HIGH, -6, INCORRECT"
    })
    void paysForBeingSureAndRight(String ticked, Certainty certainty, int thirds, Outcome outcome) {
        var mark = Marker.mark(ITEM, new Answer.Sure(ticks(ticked), certainty));

        assertThat(mark.score()).isEqualTo(Fraction.of(thirds, 3));
        assertThat(mark.outcome()).isEqualTo(outcome);
    }

    @Test
    void takesSilenceForTheLeastCertainty() {
        assertThat(Marker.mark(ITEM, ticks("a")))
                .isEqualTo(Marker.mark(ITEM, new Answer.Sure(ticks("a"), Certainty.LOW)));
    }

    @Test
    void takesNothingForABlankHoweverSure() {
        var mark = Marker.mark(ITEM, new Answer.Sure(new Answer.Nothing(), Certainty.HIGH));

        assertThat(mark).isEqualTo(new Mark(Fraction.ZERO, Fraction.ONE, Outcome.NOT_ANSWERED));
    }

    @Test
    void weighsAPartlyRightAnswer() {
        var key = new Key.Choice(KEY.options(), false);
        var scoring = ScoringRule.of("CERTAINTY", 1, Map.of("of", "EVERY_DECISION"));
        var item = new Item(key, scoring, Fraction.of(4, 1));

        var mark = Marker.mark(item, new Answer.Sure(ticks("a", "b"), Certainty.HIGH));

        assertThat(mark.score()).isEqualTo(Fraction.ONE); // 4 x (-2 + 3 x 3/4)
        assertThat(mark.outcome()).isEqualTo(Outcome.PARTIAL);
    }

    @Test
    void neverScoresBelowTheAuthorsFloor() {
        var mark =
                Marker.mark(
                        item(Map.of("floor", "-1")), new Answer.Sure(ticks("b"), Certainty.HIGH));

        assertThat(mark.score()).isEqualTo(Fraction.of(-1, 1));
    }

    @Test
    void givesAThirdOfWhatGuessingEarns() {
        assertThat(Marker.expectedGuess(ITEM)).contains(Fraction.of(1, 12));
    }

    @Test
    void marksOrdersToo() {
        var scoring = ScoringRule.of("CERTAINTY", 1, Map.of("of", "ORDER_EXACT"));
        var item = new Item(new Key.Order(List.of("a", "b")), scoring, Fraction.ONE);
        var answer = new Answer.Order(List.of("a", "b"));

        assertThat(Marker.mark(item, new Answer.Sure(answer, Certainty.MIDDLE)).score())
                .isEqualTo(Fraction.of(2, 3));
        assertThat(Marker.expectedGuess(item)).contains(Fraction.of(1, 6));
    }

    @Test
    void isRefusedWhereTheRuleDoesNotAskForIt() {
        var plain = new Item(KEY, ScoringRule.of(Rule.SINGLE_BEST), Fraction.ONE);
        var answer = new Answer.Sure(ticks("a"), Certainty.HIGH);

        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> Marker.mark(plain, answer))
                .satisfies(unfit -> assertThat(unfit.code()).isEqualTo("certainty-not-asked"))
                .satisfies(unfit -> assertThat(unfit.pointer()).isEqualTo("/certainty"));
    }

    @ParameterizedTest
    @CsvSource({"CERTAINTY, CHANCE_CORRECTED", "CHANCE_CORRECTED, CERTAINTY"})
    void isNotPutOnTopOfAnotherCorrection(String rule, String of) {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> ScoringRule.of(rule, 1, Map.of("of", of)))
                .satisfies(unfit -> assertThat(unfit.pointer()).isEqualTo("/parameters/of"));
    }

    private static Item item(Map<String, String> parameters) {
        return new Item(KEY, ScoringRule.of("CERTAINTY", 1, parameters), Fraction.ONE);
    }

    private static Answer ticks(String... ids) {
        return new Answer.Options(List.of(ids));
    }
}
