package org.examwright.attempts.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.examwright.attempts.records.Letters;
import org.examwright.attempts.sitting.Layout;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Policy;
import org.examwright.attempts.sitting.Ruling;
import org.examwright.marking.Fraction;
import org.examwright.marking.Item;
import org.examwright.marking.Key;
import org.examwright.marking.Outcome;
import org.examwright.marking.Rule;
import org.examwright.marking.ScoringRule;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTests {
    private static final Paper PAPER =
            new Paper(IntStream.rangeClosed(1, 4).mapToObj(NumbersTests::asked).toList());
    private static final Layout.Shuffle AS_SET = new Layout.Shuffle(false, false);

    @Nested
    class Ticks {
        @Test
        void areTheStoredBits() {
            var choices = new @Nullable Integer[] {1, null, 6, 0};

            assertThat(Numbers.ticks(choices, "{}", PAPER)).containsExactly(1, 0, 6, 0);
        }

        @Test
        void areReadWhereALearnerSaidHowSureTheAnswerIs() {
            var choices = new @Nullable Integer[] {null, 2, null, null};
            var others = "{\"1\":{\"options\":[\"c\"],\"certainty\":\"HIGH\"}}";

            assertThat(Numbers.ticks(choices, others, PAPER)).containsExactly(4, 2, 0, 0);
        }
    }

    @Nested
    class Reached {
        @ParameterizedTest(name = "{0}")
        @CsvSource({"CICI, 1111", "CUUU, 1000", "UUCU, 1110", "UUUU, 0000", "CUIW, 1111"})
        void isAllButTheBlanksAtTheEnd(String letters, String reached) {
            assertThat(said(Letters.outcomes(letters), AS_SET, 0)).isEqualTo(reached);
        }

        @Test
        void goesByTheOrderInWhichQuestionsWereShown() {
            var shuffle = new Layout.Shuffle(true, false);
            var places = Layout.of(PAPER, shuffle, 5).places();
            int last = places.getLast().asked().slot();
            var outcomes = Letters.outcomes("CCCC");
            outcomes[last - 1] = Outcome.NOT_ANSWERED;

            var reached = said(outcomes, shuffle, 5);

            assertThat(reached.charAt(last - 1)).isEqualTo('0');
            assertThat(reached).containsOnlyOnce("0");
        }
    }

    @Nested
    class Places {
        @Test
        void tellTheKey() {
            var place = place(null);

            assertThat(place.right()).isEqualTo(1);
            assertThat(place.maximum()).isEqualTo(2);
            assertThat(place.judged()).isTrue();
        }

        @Test
        void tellTheKeyThatARegradeGave() {
            assertThat(place(ruling(Policy.NEW_KEY, "b")).right()).isEqualTo(2);
            assertThat(place(ruling(Policy.ACCEPT_ALSO, "b")).right()).isEqualTo(3);
        }

        @Test
        void areWorthNothingOnceDroppedAndJudgeNobodyOnceCredited() {
            assertThat(place(ruling(Policy.DROP_ITEM)).maximum()).isZero();
            assertThat(place(ruling(Policy.CREDIT_ALL)).judged()).isFalse();
        }

        private SatPaper.Place place(@Nullable Ruling ruling) {
            var sat = asked(1);
            return Numbers.place(sat, ruling == null ? sat : sat.under(ruling, null));
        }

        private Ruling ruling(Policy policy, String... options) {
            var ids = options.length == 0 ? null : List.of(options);
            return Ruling.after(null, new Ruling.Order(policy, ids, null, null));
        }
    }

    @Test
    void scoresAreNumeratorsOverTheDenominator() {
        assertThat(Numbers.scores(new Double[] {3.0, -1.0, 0.0}, 3))
                .containsExactly(1, -1 / 3.0, 0);
    }

    private static String said(Outcome[] outcomes, Layout.Shuffle shuffle, long seed) {
        var said = new StringBuilder();
        for (boolean each : Numbers.reached(outcomes, PAPER, shuffle, seed)) {
            said.append(each ? 1 : 0);
        }
        return said.toString();
    }

    private static Paper.Asked asked(int slot) {
        var options = List.of("a", "b", "c");
        Map<String, String> texts = new LinkedHashMap<>();
        options.forEach(id -> texts.put(id, "Option " + id));
        var key =
                new Key.Choice(
                        options.stream()
                                .map(id -> new Key.Option(id, id.equals("a"), null))
                                .toList(),
                        true);
        return new Paper.Asked(
                slot,
                new QuestionId(new UUID(0, slot)),
                1,
                QuestionType.MULTIPLE_CHOICE,
                "Question " + slot,
                new Item(key, ScoringRule.of(Rule.SINGLE_BEST), Fraction.of(BigDecimal.TWO)),
                texts,
                Map.of(),
                false,
                Map.of(),
                null,
                null);
    }
}
