package org.examwright.quizzes.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.examwright.quizzes.draw.DrawBank.FAITH;
import static org.examwright.quizzes.draw.DrawBank.TRADE;
import static org.examwright.quizzes.draw.DrawBank.WAR;
import static org.examwright.quizzes.draw.DrawBank.about;
import static org.examwright.quizzes.draw.DrawBank.bank;
import static org.examwright.quizzes.draw.DrawBank.on;
import static org.examwright.quizzes.draw.DrawBank.question;
import static org.examwright.quizzes.draw.DrawBank.stating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.examwright.questions.Band;
import org.examwright.questions.Likeness;
import org.examwright.questions.QuestionType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DrawTests {

    @Nested
    class Filling {
        @Test
        void fillsEachRowWithWhatFitsIt() {
            var bank = List.of(on("tariffs", TRADE), on("fleets", WAR), on("ports", TRADE));

            Drawn drawn = Draw.from(bank, List.of(about(TRADE, 2), about(WAR, 1)), 1);

            assertThat(drawn.complete()).isTrue();
            assertThat(drawn.places()).extracting(Drawn.Place::row).containsExactly(0, 0, 1);
            assertThat(drawn.places().get(2).question()).isEqualTo(bank.get(1));
            assertThat(drawn.conflict()).isEmpty();
        }

        @Test
        void takesFromARowThatCanDoWithAnother() {
            var both = on("blockades", TRADE, WAR);
            var bank = List.of(both, on("tariffs", TRADE));

            for (long seed = 0; seed < 50; seed++) {
                Drawn drawn = Draw.from(bank, List.of(about(TRADE, 1), about(WAR, 1)), seed);

                assertThat(drawn.complete()).as("seed %d", seed).isTrue();
                assertThat(drawn.places().get(1).question()).isEqualTo(both);
            }
        }

        @Test
        void followsAChainOfRowsToFillTheLast() {
            var bank =
                    List.of(
                            on("blockades", TRADE, WAR),
                            on("crusades", WAR, FAITH),
                            on("tariffs", TRADE));

            for (long seed = 0; seed < 50; seed++) {
                var rows = List.of(about(TRADE, 1), about(WAR, 1), about(FAITH, 1));
                assertThat(Draw.from(bank, rows, seed).complete()).as("seed %d", seed).isTrue();
            }
        }

        @Test
        void matchesEveryPropertyThatARowNames() {
            var bank =
                    List.of(
                            question(
                                    "a wedding",
                                    QuestionType.ESSAY,
                                    "20",
                                    Band.HARD,
                                    Set.of(),
                                    null),
                            question(
                                    "a siege", QuestionType.ESSAY, "25", Band.HARD, Set.of(), null),
                            question(
                                    "a treaty",
                                    QuestionType.ESSAY,
                                    "20",
                                    Band.EASY,
                                    Set.of(),
                                    null));
            var row = new Row(QuestionType.ESSAY, null, null, Band.HARD, 1, new BigDecimal("20.0"));

            Drawn drawn = Draw.from(bank, List.of(row), 5);

            assertThat(drawn.places())
                    .singleElement()
                    .returns(bank.getFirst(), Drawn.Place::question);
        }

        @Test
        void weighsAChoiceQuestionAsTheRowSays() {
            var row = new Row(null, TRADE, null, null, 1, new BigDecimal("2"));
            var tariffs = on("tariffs", TRADE);

            assertThat(Draw.from(List.of(tariffs), List.of(row), 5).complete()).isTrue();
            assertThat(Draw.marks(row, tariffs)).isEqualByComparingTo("2");
            assertThat(Draw.marks(about(TRADE, 1), tariffs)).isEqualByComparingTo("1");
        }

        @Test
        void refusesABlueprintWithoutRows() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Draw.from(List.of(), List.of(), 1));
        }
    }

    @Nested
    class Twins {
        @Test
        void neverTakesTheSameFactTwice() {
            var bank =
                    List.of(stating("In which year?", "bosworth"), stating("Who won?", "bosworth"));

            Drawn drawn = Draw.from(bank, List.of(about(WAR, 2)), 3);

            assertThat(drawn.places()).hasSize(1);
            assertThat(drawn.rows()).containsExactly(new Drawn.Supply(0, 1, 2));
        }

        @Test
        void neverTakesNearDuplicates() {
            var bank =
                    List.of(
                            on("Who led the army of the north at the great siege of 1645", WAR),
                            on("Who led the army of the north at the siege of 1645", WAR));

            assertThat(Draw.from(bank, List.of(about(WAR, 2)), 3).places()).hasSize(1);
        }

        @Test
        void takesQuestionsThatShareSomeWords() {
            var bank =
                    List.of(
                            on("Who led the army of the north in 1645", WAR),
                            on("Who led the fleet of the south in 1588", WAR));

            assertThat(Draw.from(bank, List.of(about(WAR, 2)), 3).complete()).isTrue();
        }

        @Test
        void keepsApartWhatTellsTheAnswerOfAnother() {
            var asked = DrawBank.on("harbour built Selby brother", WAR);
            var telling = DrawBank.on("year fire harbour built Selby brother destroyed", WAR);
            var other = DrawBank.on("market charter granted queen", WAR);
            var bank = List.of(asked, telling, other);

            for (long seed = 0; seed < 20; seed++) {
                assertThat(Draw.from(bank, List.of(about(WAR, 2)), seed).places())
                        .hasSize(2)
                        .extracting(Drawn.Place::question)
                        .contains(other);
            }
            assertThat(Draw.from(bank, List.of(about(WAR, 3)), 1).places())
                    .as("a full paper comes first")
                    .hasSize(3);
        }

        @Test
        void takesTheMemberOfAFamilyThatFitsTheRow() {
            var essay = question("Why?", QuestionType.ESSAY, "20", Band.HARD, Set.of(WAR), "siege");
            var bank = List.of(stating("When?", "siege"), essay);
            var row = new Row(QuestionType.ESSAY, null, null, null, 1, null);

            assertThat(Draw.from(bank, List.of(row), 9).places())
                    .singleElement()
                    .returns(essay, Drawn.Place::question);
        }
    }

    @Nested
    class Seeds {
        private final List<Drawable> bank = bank(60, "");
        private final List<Row> rows = List.of(about(TRADE, 5), about(WAR, 5));

        @Test
        void theSameSeedGivesTheSamePaper() {
            assertThat(Draw.from(bank, rows, 7)).isEqualTo(Draw.from(bank, rows, 7));
        }

        @Test
        void anotherSeedGivesAnotherPaper() {
            assertThat(Draw.from(bank, rows, 8)).isNotEqualTo(Draw.from(bank, rows, 7));
        }

        @Test
        void neitherIdsNorTheBanksOrderMatter() {
            var renamed = new ArrayList<Drawable>();
            for (Drawable q : bank) {
                renamed.add(
                        new Drawable(
                                UUID.randomUUID(),
                                q.type(),
                                q.marks(),
                                q.markScheme(),
                                q.band(),
                                q.topics(),
                                q.themes(),
                                q.demand(),
                                q.likeness(),
                                q.fact()));
            }
            Collections.shuffle(renamed, new Random(1));

            assertThat(contents(Draw.from(renamed, rows, 7)))
                    .isEqualTo(contents(Draw.from(bank, rows, 7)));
        }

        @Test
        void everyQuestionIsDrawnAboutAsOften() {
            int[] drawn = new int[60];
            for (long seed = 0; seed < 3000; seed++) {
                Draw.from(bank, List.of(about(TRADE, 5)), seed)
                        .places()
                        .forEach(place -> drawn[bank.indexOf(place.question())]++);
            }

            for (int i = 0; i < 60; i += 2) {
                assertThat(drawn[i])
                        .as("question %d of 30, 5 drawn 3000 times", i)
                        .isBetween(400, 600);
            }
        }

        private static List<Likeness> contents(Drawn drawn) {
            return drawn.places().stream().map(place -> place.question().likeness()).toList();
        }
    }

    @Nested
    class Shortages {
        @Test
        void namesTheOneRowThatFindsTooLittle() {
            var bank = List.of(on("tariffs", TRADE), on("fleets", WAR));

            Drawn drawn = Draw.from(bank, List.of(about(TRADE, 1), about(WAR, 3)), 1);

            assertThat(drawn.unmet()).containsExactly(1);
            assertThat(drawn.conflict()).containsExactly(1);
            assertThat(drawn.rows().get(1)).isEqualTo(new Drawn.Supply(1, 1, 3));
        }

        @Test
        void namesTheRowsThatStandInEachOthersWay() {
            var bank =
                    List.of(on("blockades", TRADE, WAR), on("sermons", FAITH), on("psalms", FAITH));

            Drawn drawn =
                    Draw.from(bank, List.of(about(TRADE, 1), about(FAITH, 2), about(WAR, 1)), 1);

            assertThat(drawn.places()).hasSize(3);
            assertThat(drawn.unmet()).hasSize(1);
            assertThat(drawn.conflict()).containsExactly(0, 2);
        }

        @Test
        void prefersTheSmallestOfSeveralSets() {
            var bank = List.of(on("blockades", TRADE, WAR), on("sermons", FAITH));

            Drawn drawn =
                    Draw.from(bank, List.of(about(TRADE, 1), about(WAR, 1), about(FAITH, 2)), 1);

            assertThat(drawn.conflict()).containsExactly(2);
        }
    }
}
