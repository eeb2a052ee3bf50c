package org.examwright.attempts.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.examwright.attempts.sitting.Regraded.ESSAY;
import static org.examwright.attempts.sitting.Regraded.ORDER;
import static org.examwright.attempts.sitting.Regraded.SEVERAL;
import static org.examwright.attempts.sitting.Regraded.SINGLE;
import static org.examwright.attempts.sitting.Regraded.mark;
import static org.examwright.attempts.sitting.Regraded.order;
import static org.examwright.attempts.sitting.Regraded.score;
import static org.examwright.attempts.sitting.Regraded.under;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.marking.Answer;
import org.examwright.marking.Fraction;
import org.examwright.marking.Item;
import org.examwright.marking.Key;
import org.examwright.marking.Outcome;
import org.examwright.marking.Rule;
import org.examwright.marking.ScoringRule;
import org.examwright.marking.Unfit;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulingTests {
    @Nested
    class NewKey {
        @ParameterizedTest
        @CsvSource({"k1, 0", "k2, 1", "k3, 0"})
        void makesAnotherOptionRight(String ticked, int earned) {
            assertThat(score(newKey(SINGLE, "k2"), ticked)).isEqualTo(Fraction.of(earned, 1));
        }

        @Test
        void makesAnyOfSeveralRightWhereOneIsChosen() {
            var ruled = newKey(SINGLE, "k2", "k3");

            assertThat(score(ruled, "k2")).isEqualTo(Fraction.ONE);
            assertThat(score(ruled, "k3")).isEqualTo(Fraction.ONE);
            assertThat(score(ruled, "k1")).isEqualTo(Fraction.ZERO);
        }

        @Test
        void sharesTheMarksOutAnewWhereSeveralAreRight() {
            var ruled = newKey(SEVERAL, "k1", "k4");

            assertThat(score(ruled, "k1", "k4")).isEqualTo(Fraction.of(2, 1));
            assertThat(score(ruled, "k1")).isEqualTo(Fraction.ONE);
            assertThat(score(ruled, "k1", "k2")).isEqualTo(Fraction.of(1, 3));
        }

        @Test
        void ordersThingsAnew() {
            var ruled = newKey(ORDER, "k2", "k1", "k3", "k4");

            assertThat(mark(ruled, new Answer.Order(List.of("k2", "k1", "k3", "k4"))).outcome())
                    .isEqualTo(Outcome.CORRECT);
        }

        @Test
        void keepsStillWhatWasSaidOnOptionsThatChangedSides() {
            assertThat(newKey(SINGLE, "k2").feedback()).containsOnlyKeys("k3", "k4");
        }

        @Test
        void leavesWhatLearnersSaw() {
            var ruled = newKey(SINGLE, "k2");

            assertThat(ruled.options()).isEqualTo(SINGLE.options());
            assertThat(ruled.stem()).isEqualTo(SINGLE.stem());
        }

        @Test
        void refusesAnOptionThatIsNotThere() {
            refuses(SINGLE, Policy.NEW_KEY, List.of("k9"), "/options");
        }

        @Test
        void refusesAnOrderThatLeavesOneOut() {
            refuses(ORDER, Policy.NEW_KEY, List.of("k1", "k2"), "/options");
        }

        @Test
        void refusesOptionsForAnEssay() {
            refuses(ESSAY, Policy.NEW_KEY, List.of("k1"), "/options");
        }
    }

    @Nested
    class LatestVersion {
        @Test
        void goesByItsKeyAndSaysWhatItSays() {
            var newer = version(2, "k3", "k1", "k2", "k3", "k4");

            var ruled = SINGLE.under(byVersion(2), newer);

            assertThat(score(ruled, "k3")).isEqualTo(Fraction.ONE);
            assertThat(score(ruled, "k1")).isEqualTo(Fraction.ZERO);
            assertThat(ruled.version()).isEqualTo(2);
            assertThat(ruled.feedback()).containsEntry("k3", "version 2 on k3");
        }

        @Test
        void countsAnOptionAsWrongThatItNoLongerHas() {
            var ruled = SINGLE.under(byVersion(2), version(2, "k2", "k2", "k3"));

            assertThat(score(ruled, "k1")).isEqualTo(Fraction.ZERO);
            assertThat(score(ruled, "k2")).isEqualTo(Fraction.ONE);
        }

        @Test
        void refusesAKeyThatNobodyCouldChoose() {
            assertThatThrownBy(() -> SINGLE.under(byVersion(2), version(2, "new", "k1", "new")))
                    .isInstanceOf(Unfit.class)
                    .hasMessageContaining("not on the paper");
        }

        @Test
        void refusesAnotherType() {
            assertThatThrownBy(() -> SINGLE.under(byVersion(2), ORDER)).isInstanceOf(Unfit.class);
        }

        private Ruling byVersion(int version) {
            return Ruling.after(null, new Ruling.Order(Policy.NEW_KEY, null, null, version));
        }
    }

    @Nested
    class Effects {
        @Test
        void creditsAllAlsoThoseWhoLeftItOut() {
            var ruled = under(SINGLE, Policy.CREDIT_ALL, null);

            assertThat(score(ruled, "k4")).isEqualTo(Fraction.ONE);
            var blank = Sheet.line(ruled, new Answer.Nothing()).mark();
            assertThat(blank.score()).isEqualTo(Fraction.ONE);
            assertThat(blank.outcome()).isEqualTo(Outcome.NOT_ANSWERED);
        }

        @Test
        void creditsAnEssayThatNobodyHasMarked() {
            var line =
                    Sheet.line(under(ESSAY, Policy.CREDIT_ALL, null), new Answer.Text("Because."));

            assertThat(line.mark().score()).isEqualTo(Fraction.of(20, 1));
            assertThat(line.waiting()).isEqualTo(Fraction.ZERO);
        }

        @Test
        void takesADroppedQuestionOutOfTotalAndMaximum() {
            var ruled = under(SEVERAL, Policy.DROP_ITEM, null);
            var paper = new Paper(List.of(SINGLE, ruled));

            var sheet =
                    Sheet.fold(
                            paper,
                            Map.of(
                                    1, new Answer.Options(List.of("k1")),
                                    2, new Answer.Options(List.of("k4"))));

            assertThat(sheet.total()).isEqualTo(Fraction.ONE);
            assertThat(sheet.maximum()).isEqualTo(Fraction.ONE);
            assertThat(sheet.percent()).isEqualTo(Fraction.of(100, 1));
        }

        @Test
        void leavesNothingOfADroppedEssayToAMarker() {
            var line =
                    Sheet.line(under(ESSAY, Policy.DROP_ITEM, null), new Answer.Text("Because."));

            assertThat(line.waiting()).isEqualTo(Fraction.ZERO);
        }

        @Test
        void holdsOnlyUntilTheNextRegrade() {
            var dropped = Ruling.after(null, order(Policy.DROP_ITEM, null));
            var keyed = Ruling.after(dropped, order(Policy.NEW_KEY, List.of("k2")));

            assertThat(score(SINGLE.under(keyed, null), "k2")).isEqualTo(Fraction.ONE);
        }
    }

    @Test
    void keepsAPersonsMarkThroughARegradeThatLeavesItStanding() {
        var paper = new Paper(List.of(ESSAY));
        var sheet =
                Sheet.fold(paper, Map.of(6, new Answer.Text("Because.")))
                        .marked(6, Fraction.of(12, 1));
        var dropped = under(ESSAY, Policy.DROP_ITEM, null);
        var restored =
                ESSAY.under(
                        Ruling.after(
                                Ruling.after(null, order(Policy.DROP_ITEM, null)),
                                order(Policy.NEW_KEY, null)),
                        null);

        var without = sheet.regraded(dropped, ESSAY, Fraction.of(12, 1));
        var again = without.regraded(restored, dropped, Fraction.of(12, 1));

        assertThat(without.total()).isEqualTo(Fraction.ZERO);
        assertThat(again).isEqualTo(sheet);
    }

    private static Paper.Asked newKey(Paper.Asked asked, String... ids) {
        return under(asked, Policy.NEW_KEY, List.of(ids));
    }

    private static void refuses(
            Paper.Asked asked, Policy policy, List<String> options, String pointer) {
        assertThatThrownBy(() -> under(asked, policy, options))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.pointer()).isEqualTo(pointer));
    }

    /** Another version of the single choice, with these options. */
    private static Paper.Asked version(int version, String right, String... ids) {
        var options = new LinkedHashMap<String, String>();
        var feedback = new LinkedHashMap<String, String>();
        for (var id : ids) {
            options.put(id, "text of " + id);
            feedback.put(id, "version " + version + " on " + id);
        }
        var key =
                new Key.Choice(
                        options.keySet().stream()
                                .map(id -> new Key.Option(id, id.equals(right), null))
                                .toList(),
                        true);
        return new Paper.Asked(
                1,
                QuestionId.next(),
                version,
                QuestionType.MULTIPLE_CHOICE,
                "stem",
                new Item(key, ScoringRule.of(Rule.SINGLE_BEST), Fraction.ONE),
                options,
                Map.of(),
                false,
                feedback,
                null,
                null);
    }
}
