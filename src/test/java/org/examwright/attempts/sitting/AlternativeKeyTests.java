package org.examwright.attempts.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.examwright.attempts.sitting.Regraded.ORDER;
import static org.examwright.attempts.sitting.Regraded.SEVERAL;
import static org.examwright.attempts.sitting.Regraded.SINGLE;
import static org.examwright.attempts.sitting.Regraded.mark;
import static org.examwright.attempts.sitting.Regraded.order;
import static org.examwright.attempts.sitting.Regraded.score;
import static org.examwright.attempts.sitting.Regraded.under;
import static org.examwright.attempts.sitting.Regraded.with;

import java.util.List;
import org.examwright.marking.Answer;
import org.examwright.marking.Certainty;
import org.examwright.marking.Fraction;
import org.examwright.marking.Outcome;
import org.examwright.marking.Rule;
import org.examwright.marking.Unfit;
import org.examwright.questions.Scoring;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlternativeKeyTests {
    @Nested
    class AcceptAlso {
        @ParameterizedTest
        @EnumSource(
                value = Rule.class,
                names = {
                    "SINGLE_BEST",
                    "ALL_OR_NOTHING",
                    "EVERY_DECISION",
                    "NET_CORRECT",
                    "COVERAGE",
                    "HALVES"
                })
        void givesEitherOptionAllMarksUnderAnyRule(Rule rule) {
            var ruled = under(with(SINGLE, rule), Policy.ACCEPT_ALSO, List.of("k2"));

            assertThat(score(ruled, "k1")).isEqualTo(Fraction.ONE);
            assertThat(score(ruled, "k2")).isEqualTo(Fraction.ONE);
        }

        @ParameterizedTest
        @EnumSource(
                value = Rule.class,
                names = {
                    "WEIGHTED",
                    "ALL_OR_NOTHING",
                    "EVERY_DECISION",
                    "NET_CORRECT",
                    "COVERAGE",
                    "RIGHT_MINUS_WRONG",
                    "PROPORTIONAL_WITH_PENALTY",
                    "HALVES"
                })
        void takesNothingFromAnyone(Rule rule) {
            var before = with(SEVERAL, rule);
            var ruled = under(before, Policy.ACCEPT_ALSO, List.of("k4"));

            for (int some = 0; some < 16; some++) {
                var ticked = ticked(some);
                assertThat(score(ruled, ticked)).isGreaterThanOrEqualTo(score(before, ticked));
            }
            assertThat(score(ruled, "k1", "k2", "k3", "k4")).isEqualTo(Fraction.of(2, 1));
        }

        private static String[] ticked(int some) {
            return List.of("k1", "k2", "k3", "k4").stream()
                    .filter(id -> (some >> (id.charAt(1) - '1') & 1) == 1)
                    .toArray(String[]::new);
        }

        @Test
        void acceptsAnotherOrder() {
            var ruled = under(ORDER, Policy.ACCEPT_ALSO, List.of("k2", "k1", "k3", "k4"));

            for (var first : List.of("k1", "k2")) {
                var ids = List.of(first, first.equals("k1") ? "k2" : "k1", "k3", "k4");
                assertThat(mark(ruled, new Answer.Order(ids)).outcome()).isEqualTo(Outcome.CORRECT);
            }
        }

        @Test
        void namesAllThatIsRightInTheKey() {
            var ruled = under(SINGLE, Policy.ACCEPT_ALSO, List.of("k2"));

            assertThat(ruled.right()).containsExactlyInAnyOrder("k1", "k2");
        }

        @Test
        void addsUp() {
            var first = Ruling.after(null, order(Policy.ACCEPT_ALSO, List.of("k2")));
            var both = Ruling.after(first, order(Policy.ACCEPT_ALSO, List.of("k3")));

            assertThat(score(SINGLE.under(both, null), "k2")).isEqualTo(Fraction.ONE);
            assertThat(Ruling.after(both, order(Policy.ACCEPT_ALSO, List.of("k3"))))
                    .isEqualTo(both);
        }
    }

    @Nested
    class NewRule {
        @Test
        void marksTheSameKeyByAnotherRule() {
            var ruled =
                    SEVERAL.under(
                            Ruling.after(null, rule(new Scoring("ALL_OR_NOTHING", null, null))),
                            null);

            assertThat(score(ruled, "k1", "k2")).isEqualTo(Fraction.ZERO);
            assertThat(score(ruled, "k1", "k2", "k3")).isEqualTo(Fraction.of(2, 1));
        }

        @Test
        void forgetsHowSureLearnersWereWhereItDoesNotAsk() {
            var asking = with(SINGLE, Rule.CERTAINTY);
            var ruled =
                    asking.under(
                            Ruling.after(null, rule(new Scoring("SINGLE_BEST", null, null))), null);

            var sure = new Answer.Sure(new Answer.Options(List.of("k2")), Certainty.HIGH);

            assertThat(mark(asking, sure).score()).isEqualTo(Fraction.of(-2, 1));
            assertThat(mark(ruled, sure).score()).isEqualTo(Fraction.ZERO);
        }

        @Test
        void refusesToAskHowSureLearnersWereAfterwards() {
            assertThatThrownBy(
                            () ->
                                    SINGLE.under(
                                            Ruling.after(
                                                    null,
                                                    rule(new Scoring("CERTAINTY", null, null))),
                                            null))
                    .isInstanceOfSatisfying(
                            Unfit.class,
                            unfit -> assertThat(unfit.pointer()).startsWith("/scoring"));
        }

        @Test
        void refusesARuleForAnotherType() {
            assertThatThrownBy(
                            () ->
                                    ORDER.under(
                                            Ruling.after(
                                                    null,
                                                    rule(new Scoring("WEIGHTED", null, null))),
                                            null))
                    .isInstanceOfSatisfying(
                            Unfit.class,
                            unfit -> assertThat(unfit.pointer()).startsWith("/scoring"));
        }

        @Test
        void keepsTheKeyThatAnEarlierRegradeSet() {
            var keyed = Ruling.after(null, order(Policy.NEW_KEY, List.of("k2")));
            var both = Ruling.after(keyed, rule(new Scoring("EVERY_DECISION", null, null)));

            assertThat(score(SINGLE.under(both, null), "k2")).isEqualTo(Fraction.ONE);
            assertThat(score(SINGLE.under(both, null), "k1")).isEqualTo(Fraction.of(1, 2));
        }

        private static Ruling.Order rule(Scoring scoring) {
            return new Ruling.Order(Policy.NEW_RULE, null, scoring, 1);
        }
    }
}
