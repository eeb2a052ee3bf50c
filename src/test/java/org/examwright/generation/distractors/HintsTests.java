package org.examwright.generation.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the meaning of words gives away to somebody who knows no history. */
class HintsTests {
    private static boolean fair(String stem, String key, String... wrong) {
        return new Hints(stem, key, List.of(wrong))
                .fair(IntStream.range(0, wrong.length).toArray());
    }

    @Nested
    class TheKeyAlone {
        @ParameterizedTest
        @CsvSource({
            "What was one of the aims of stability of tenure?, To let bailiffs work undisturbed",
            "What continued unchanged in the mills?, The price of flax stayed far below its cost",
            "Which lord favoured the guild?, The earl who backed a levy of troops",
        })
        void neverSaysInOtherWordsWhatTheStemSays(String stem, String key) {
            assertThat(fair(stem, key, "To raise the tolls of the town", "To drain the lower fens"))
                    .isFalse();
        }

        @Test
        void maySaySoWhereMostOthersDo() {
            assertThat(
                            fair(
                                    "What continued in the mills?",
                                    "The price of flax stayed low",
                                    "The weavers stayed at home",
                                    "The masters kept their rents"))
                    .isTrue();
        }

        @Test
        void isNotTheOneThatLeavesOutWhatTheStemSays() {
            assertThat(
                            fair(
                                    "Which of these helped to bring about the expulsion of Earl"
                                            + " Hakon?",
                                    "Bailiffs packed the moots",
                                    "The Diet exiled Bishop Orm",
                                    "The king deported Lady Maud",
                                    "The guild banished James Peel"))
                    .isFalse();
        }

        @Test
        void isNotReadIntoNames() {
            assertThat(
                            fair(
                                    "What was an aim of the War Party?",
                                    "To make peace with the towns",
                                    "To drain the lower fens",
                                    "To send bailiffs into mills"))
                    .isTrue();
        }
    }

    @Nested
    class TwoOptions {
        @Test
        void areNotTheKeyAndItsOpposite() {
            assertThat(
                            fair(
                                    "Which measure belonged to the reforms?",
                                    "Bailiffs had to resign after fixed terms",
                                    "Fixed terms for bailiffs were dropped",
                                    "Vacancies went to local men"))
                    .isFalse();
        }

        @Test
        void areNotTwoWaysToClaimTheSame() {
            assertThat(
                            fair(
                                    "How did the two parties differ?",
                                    "Blues stayed out of the ministry",
                                    "Blues supported a war to defend the frontier",
                                    "Blues backed a war in defence of the frontier"))
                    .isFalse();
        }
    }

    @Nested
    class TheOddOne {
        private static boolean standsApart(String odd) {
            List<String> story =
                    List.of(
                            "The Diet condemned the Northern League",
                            "Earl Hakon joined the Northern League",
                            "The king dismissed Earl Hakon");
            return new Hints("Which event does not belong?", odd, story).standsApart(0, 1, 2);
        }

        @Test
        void standsApartWhereTheOthersAreOneStory() {
            assertThat(standsApart("A bishop lost his see")).isTrue();
        }

        @Test
        void doesNotWhereItSharesAName() {
            assertThat(standsApart("A bishop cursed Earl Hakon")).isFalse();
        }
    }
}
