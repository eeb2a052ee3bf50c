package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.key;
import static org.examwright.generation.Asking.texts;
import static org.examwright.generation.Asking.tiers;
import static org.examwright.generation.Asking.wrong;
import static org.examwright.generation.Said.changed;

import java.util.List;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Statement;
import org.examwright.questions.Proof.Tier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions on how much changed, from what to what, and what stayed. */
class ChangePatternTests {
    private static Knowledge church() {
        return church("between 1789 and 1802");
    }

    private static Knowledge church(String years) {
        Notebook notes = new Notebook().topic("Church and state").theme("Religion");
        notes.statement(
                Statement.Kind.CONTINUITY,
                "the position of the Church " + years,
                "Priests depended on the goodwill of Paris");
        return Said.in(
                notes,
                changed(
                        "the position of the Church in 1790",
                        "Bishops drew tithes from their flocks",
                        "Clergymen swore an oath and drew salaries"),
                changed(
                        "the position of the Church in 1795",
                        "Clergymen swore an oath and drew salaries",
                        "Congregations paid for worship themselves"),
                changed(
                        "the position of the Church in 1802",
                        "Congregations paid for worship themselves",
                        "A treaty with Rome governed appointments"));
    }

    @Nested
    class TheChangeOfAFigure {
        @ParameterizedTest(name = "{0} to {1}: {2}")
        @CsvSource({
            "100, 200, It roughly doubled",
            "300, 150, It roughly halved",
            "100, 300, It roughly tripled",
            "1000, 1010, It hardly changed"
        })
        void isToldInWordsThatFitTheNumbers(long first, long last, String said) {
            assertThat(ask("M18", ships(first, last)))
                    .singleElement()
                    .satisfies(
                            q -> {
                                assertThat(key(q).text()).isEqualTo(said);
                                assertThat(q.content().stem())
                                        .contains(
                                                "the number of ships in the port of Nantes",
                                                "between 1780 and 1790");
                            });
        }

        @ParameterizedTest(name = "{0} to {1}")
        @CsvSource({
            "100, 200, fell|halved|dropped",
            "300, 150, rose|grew|oubled",
            "100, 400, fell|halved|dropped",
            "400, 100, rose|grew|oubled",
            "100, 150, fell|halved|dropped",
            "100, 132, fell|halved|dropped",
            "300, 200, rose|grew|oubled"
        })
        void standsAmongChangesOfItsOwnDirectionWhereItIsLarge(long first, long last, String not) {
            assertThat(ask("M18", ships(first, last)))
                    .singleElement()
                    .satisfies(
                            q ->
                                    assertThat(texts(q))
                                            .hasSize(4)
                                            .noneMatch(t -> t.matches(".*(" + not + ").*")));
        }

        @ParameterizedTest(name = "{0} to {1}")
        @CsvSource({"100, 120", "300, 240"})
        void standsBesideNoChangeAndTheOtherWayWhereItIsSmall(long first, long last) {
            assertThat(ask("M18", ships(first, last)))
                    .singleElement()
                    .satisfies(
                            q ->
                                    assertThat(texts(q))
                                            .hasSize(4)
                                            .contains("It hardly changed")
                                            .anyMatch(t -> t.matches(".*(halved|dropped).*"))
                                            .anyMatch(t -> t.matches(".*(rose).*")));
        }

        @ParameterizedTest(name = "{0} to {1}")
        @CsvSource({"100, 120", "300, 240", "100, 101"})
        void neverStandsAmongCollapsesWhereItIsSmall(long first, long last) {
            assertThat(ask("M18", ships(first, last)))
                    .singleElement()
                    .satisfies(
                            q ->
                                    assertThat(texts(q))
                                            .noneMatch(t -> t.matches(".*(fell to|fold|pled).*")));
        }

        @ParameterizedTest(name = "{0} to {1}")
        @CsvSource({"100, 159", "100, 558", "100, 620"})
        void isNotAskedWhereOtherWordsWouldFitTheNumbersAsWell(long first, long last) {
            assertThat(ask("M18", ships(first, last))).isEmpty();
        }

        @Test
        void takesThePlaceOfTheCountItself() {
            var notes = new Notebook();
            notes.figure("26 million", 26_000_000, "people", "inhabitants of the kingdom", 1700);
            notes.figure("39 million", 39_000_000, "people", "inhabitants of the kingdom", 1789);

            assertThat(ask("M17", notes.knowledge())).isEmpty();
            assertThat(ask("M18", notes.knowledge())).hasSize(1);
        }

        @Test
        void takesItsPlaceAlsoWhereTheOtherCountIsDisputed() {
            var notes = new Notebook();
            notes.figure("26 million", 26_000_000, "people", "inhabitants of the kingdom", 1700);
            notes.figure("31 million", 31_000_000, "people", "inhabitants of the kingdom", 1700);
            notes.figure("39 million", 39_000_000, "people", "inhabitants of the kingdom", 1789);

            assertThat(ask("M17", notes.knowledge())).isEmpty();
        }

        @Test
        void isReadFromAChangeToldInNumbers() {
            var knowledge =
                    Said.in(
                            new Notebook().topic("The army"),
                            changed(
                                    "Membership of the clubs",
                                    "Membership of the clubs: 50,000 in 1790",
                                    "Membership of the clubs: 150,000 in 1794"));

            assertThat(ask("M18", knowledge))
                    .singleElement()
                    .satisfies(q -> assertThat(key(q).text()).isEqualTo("It roughly tripled"));
        }

        @Test
        void isNotAskedWhereOnlyTheNotesTellOfWhom() {
            var knowledge =
                    Said.in(
                            new Notebook().topic("The army"),
                            changed(
                                    "the armed forces between 1790 and 1794",
                                    "About 11,400 men",
                                    "About 2,900 men"));

            assertThat(ask("M18", knowledge)).isEmpty();
        }

        @Test
        void isNotAskedWhereNoWordsFitTheNumbers() {
            assertThat(ask("M18", ships(100, 108))).isEmpty();
        }

        @Test
        void letsNoShareGrowPastAHundred() {
            Notebook notes = new Notebook().topic("Schools");
            notes.figure("40%", 40, "%", "share of men who could read", 1780);
            notes.figure("80%", 80, "%", "share of men who could read", 1800);

            assertThat(ask("M18", notes.knowledge()))
                    .singleElement()
                    .satisfies(
                            q ->
                                    assertThat(texts(q))
                                            .doesNotContain(
                                                    "It roughly tripled", "It grew about tenfold"));
        }

        private Knowledge ships(long first, long last) {
            Notebook notes = new Notebook().topic("Trade");
            notes.figure(first + "", first, "ships", "ships in the port of Nantes", 1780);
            notes.figure(last + "", last, "ships", "ships in the port of Nantes", 1790);
            return notes.knowledge();
        }
    }

    @Nested
    class TheNewState {
        @Test
        void standsAmongTheOldOneAndThoseOfOtherTimes() {
            var questions = ask("M24", church());

            assertThat(questions)
                    .filteredOn(q -> q.content().stem().contains("1795"))
                    .singleElement()
                    .satisfies(
                            q -> {
                                assertThat(key(q).text())
                                        .isEqualTo("Congregations paid for worship themselves");
                                assertThat(wrong(q))
                                        .extracting(option -> option.text())
                                        .contains("Clergymen swore an oath and drew salaries");
                            });
            assertThat(tiers(questions)).containsOnly(Tier.P3);
        }

        @Test
        void neverStandsBesideTheOrderFromBeforeTheFirstChange() {
            assertThat(ask("M24", church()))
                    .isNotEmpty()
                    .noneMatch(q -> texts(q).contains("Bishops drew tithes from their flocks"));
        }

        @Test
        void isNotAskedOfAChangeWithoutAYear() {
            var knowledge =
                    Said.in(
                            new Notebook().topic("The Church"),
                            changed(
                                    "the position of the Church",
                                    "Bishops drew tithes from their flocks",
                                    "Clergymen drew salaries from the state"));

            assertThat(ask("M24", knowledge)).isEmpty();
        }
    }

    @Nested
    class WhatStayed {
        @Test
        void standsAmongStatesThatCameOrWentInThoseYears() {
            assertThat(ask("M25", church()))
                    .singleElement()
                    .satisfies(
                            q -> {
                                assertThat(key(q).text())
                                        .isEqualTo("Priests depended on the goodwill of Paris");
                                assertThat(tiers(List.of(q))).containsOnly(Tier.P3);
                            });
        }

        @Test
        void leavesOutWhatHappensOnceAndCannotLast() {
            Notebook notes = new Notebook().topic("Church and state").theme("Religion");
            notes.statement(
                    Statement.Kind.CONTINUITY,
                    "the position of the Church between 1789 and 1802",
                    "Priests depended on the goodwill of Paris");
            var knowledge =
                    Said.in(
                            notes,
                            changed(
                                    "the position of the Church in 1790",
                                    "Bishops drew tithes from their flocks",
                                    "Clergymen swore an oath and drew salaries"),
                            changed(
                                    "the position of the Church in 1798",
                                    "Clergymen swore an oath and drew salaries",
                                    "Parishes regained the use of chapels"));

            assertThat(ask("M25", knowledge))
                    .isNotEmpty()
                    .noneMatch(q -> texts(q).contains("Parishes regained the use of chapels"));
        }

        @Test
        void leavesOutWhatEndedAsThoseYearsBegan() {
            assertThat(ask("M25", church("between 1790 and 1802")))
                    .allSatisfy(
                            q ->
                                    assertThat(texts(q))
                                            .doesNotContain(
                                                    "Bishops drew tithes from their flocks"));
        }

        @Test
        void leavesOutWhatIsMuchTheSameAndWhatLiesOutsideTheYears() {
            Notebook notes = new Notebook().topic("Church and state").theme("Religion");
            notes.statement(
                    Statement.Kind.CONTINUITY,
                    "the position of the Church between 1789 and 1802",
                    "Priests lived by the goodwill of Paris");
            var knowledge =
                    Said.in(
                            notes,
                            changed(
                                    "the position of the Church in 1780",
                                    "Abbots chose the tutors of princes",
                                    "Bishops drew tithes from their flocks"),
                            changed(
                                    "the position of the Church in 1790",
                                    "Bishops drew tithes from their flocks",
                                    "Clergymen swore an oath to the nation"),
                            changed(
                                    "the position of the Church in 1795",
                                    "Priests lived by the charity of Paris",
                                    "Congregations paid for worship"));

            assertThat(ask("M25", knowledge))
                    .isNotEmpty()
                    .allSatisfy(
                            q ->
                                    assertThat(texts(q))
                                            .doesNotContain(
                                                    "Abbots chose the tutors of princes",
                                                    "Priests lived by the charity of Paris"));
        }
    }
}
