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

/** Questions on what changed into what, and what stayed. */
class ChangePatternTests {
    private static Knowledge church() {
        return church("between 1789 and 1802");
    }

    private static Knowledge church(String years) {
        Notebook notes = new Notebook().topic("Church and state").theme("Religion");
        notes.statement(
                Statement.Kind.CONTINUITY,
                "the Church " + years,
                "Priests depended on the goodwill of Paris");
        return Said.in(
                notes,
                changed(
                        "the Church in 1790",
                        "Bishops drew tithes from their flocks",
                        "Clergymen swore an oath and drew salaries"),
                changed(
                        "the Church in 1795",
                        "Clergymen swore an oath and drew salaries",
                        "Congregations paid for worship themselves"),
                changed(
                        "the Church in 1802",
                        "Congregations paid for worship themselves",
                        "A treaty with Rome governed appointments"));
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
                                    "the Church",
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
                    "the Church between 1789 and 1802",
                    "Priests depended on the goodwill of Paris");
            var knowledge =
                    Said.in(
                            notes,
                            changed(
                                    "the Church in 1790",
                                    "Bishops drew tithes from their flocks",
                                    "Clergymen swore an oath and drew salaries"),
                            changed(
                                    "the Church in 1798",
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
                    "the Church between 1789 and 1802",
                    "Priests lived by the goodwill of Paris");
            var knowledge =
                    Said.in(
                            notes,
                            changed(
                                    "the Church in 1780",
                                    "Abbots chose the tutors of princes",
                                    "Bishops drew tithes from their flocks"),
                            changed(
                                    "the Church in 1790",
                                    "Bishops drew tithes from their flocks",
                                    "Clergymen swore an oath to the nation"),
                            changed(
                                    "the Church in 1795",
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
