package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.essay;
import static org.examwright.generation.Asking.scheme;

import java.time.LocalDate;
import java.util.List;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Event.Precision;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.NewQuestion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Short answers on causes and consequences: what they ask, hold and refuse. */
class WhyAndWhatCameOfItTests {
    private static final List<String> REASONS =
            List.of(
                    "Debts crushed the farmers",
                    "Generals paid their own soldiers",
                    "Rivals shared no aims");

    private static Notebook coup() {
        var notes = new Notebook().topic("Rome").theme("Power");
        Event coup = notes.event("Sulla marched on Rome", 1850);
        REASONS.forEach(
                reason -> notes.cause(notes.statement(Kind.REASON, "Sulla’s march", reason), coup));
        notes.cause(coup, notes.event("The Senate outlawed Marius", 1851));
        return notes;
    }

    private static List<String> texts(NewQuestion question) {
        return scheme(question).points().stream().map(MarkScheme.Point::text).toList();
    }

    @Nested
    class Why {
        @Test
        void isAskedOfWhatHasThreeCausesAndMarkedByLevel() {
            var why = ask("S9", coup().knowledge()).getFirst();

            assertThat(why.content().stem())
                    .isIn(
                            "Why did Sulla march on Rome in 1850? Explain two reasons.",
                            "Explain two of the reasons why Sulla marched on Rome in 1850.",
                            "Give and explain two reasons why Sulla marched on Rome in 1850.");
            assertThat(why.content().marks()).isEqualByComparingTo("6");
            assertThat(scheme(why).rule()).isEqualTo(MarkScheme.Rule.ANY_OF);
            assertThat(scheme(why).of()).isEqualTo(2);
            assertThat(texts(why)).containsExactlyInAnyOrderElementsOf(REASONS);
            assertThat(essay(why).levels())
                    .extracting(MarkScheme.Level::to)
                    .containsExactly(3, 2, 1);
        }

        @Test
        void refusesWhatCameOfIt() {
            assertThat(scheme(ask("S9", coup().knowledge()).getFirst()).points())
                    .flatExtracting(MarkScheme.Point::reject)
                    .containsExactly("The Senate outlawed Marius");
        }

        @Test
        void namesTheSlotsAnAnswerMustFill() {
            assertThat(scheme(ask("S9", coup().knowledge()).getFirst()).points().getFirst().slots())
                    .containsEntry("agent", "Debts")
                    .containsEntry("act", "crush")
                    .containsEntry("object", "the farmers");
        }

        @Test
        void isNotAskedOfTwoCauses() {
            var notes = new Notebook();
            Event coup = notes.event("Sulla marched on Rome", 1850);
            REASONS.stream()
                    .limit(2)
                    .forEach(
                            r ->
                                    notes.cause(
                                            notes.statement(Kind.REASON, "Sulla’s march", r),
                                            coup));

            assertThat(ask("S9", notes.knowledge())).isEmpty();
            assertThat(ask("S10", notes.knowledge())).isEmpty();
        }

        @Test
        void paysOneReasonInTwoWordingsOnce() {
            var notes = coup();
            Event coup = notes.knowledge().events().getFirst();
            notes.cause(
                    notes.statement(Kind.REASON, "Sulla’s march", "Street assemblies were banned"),
                    coup);
            notes.cause(
                    notes.statement(
                            Kind.REASON, "Sulla’s march", "Assemblies of citizens were outlawed"),
                    coup);

            assertThat(texts(ask("S9", notes.knowledge()).getFirst()))
                    .filteredOn(text -> text.matches("(?i).*assemblies.*"))
                    .hasSize(1);
        }

        @Test
        void paysNoStepOnTheWayAsAReason() {
            var notes = coup();
            var knowledge = notes.knowledge();
            notes.cause(
                    notes.event("Sulla crossed the river", 1849), knowledge.events().getFirst());

            assertThat(texts(ask("S9", notes.knowledge()).getFirst()))
                    .containsExactlyInAnyOrderElementsOf(REASONS);
        }

        @Test
        void isNotAskedTwiceInOtherWords() {
            var knowledge = coup().knowledge();

            assertThat(ask("S9", knowledge).size() + ask("S10", knowledge).size()).isEqualTo(1);
        }

        @Test
        void leavesOutReasonsThatWereReadAndDoNotStandAlone() {
            var notes = new Notebook().topic("Rome").read(0.9);
            Event coup = notes.event("Sulla marched on the city of Rome", 1850);
            REASONS.forEach(
                    r -> notes.cause(notes.statement(Kind.REASON, "Sulla’s march", r), coup));
            notes.cause(
                    notes.statement(Kind.REASON, "Sulla’s march", "The government had no money"),
                    coup);

            assertThat(texts(ask("S9", notes.knowledge()).getFirst()))
                    .noneMatch(text -> text.contains("government"));
        }
    }

    @Nested
    class WhatCameOfIt {
        @Test
        void isExplainedByAnyOneOfTwo() {
            var notes = new Notebook().topic("Rome");
            Event march = notes.event("Sulla marched on Rome", 1850);
            notes.cause(march, notes.event("The Senate outlawed Marius", 1851));
            notes.cause(
                    march, notes.statement(Kind.RESULT, "Sulla’s march", "Armies chose consuls"));

            var one = ask("S12", notes.knowledge()).getFirst();

            assertThat(one.content().stem())
                    .startsWith("Sulla marched on Rome in 1850. Explain one ")
                    .endsWith(" of this.");
            assertThat(scheme(one).of()).isEqualTo(1);
            assertThat(scheme(one).points()).hasSize(2);
        }

        @Test
        void leavesOutWhatWasPartOfIt() {
            var notes = new Notebook().topic("Rome");
            Event march = notes.event("Sulla marched on Rome", 1850);
            notes.cause(march, notes.event("The Senate outlawed Marius", 1851));
            notes.cause(
                    march, notes.statement(Kind.RESULT, "Sulla’s march", "Armies chose consuls"));
            notes.cause(
                    march,
                    notes.statement(
                            Kind.RESULT,
                            "Sulla’s march",
                            "In Sulla’s march six legions crossed the walls"));

            assertThat(texts(ask("S12", notes.knowledge()).getFirst()))
                    .noneMatch(text -> text.contains("legions"));
        }

        @Test
        void isNotExplainedByNewHoldersOfPostsAlone() {
            var notes = new Notebook().topic("Rome");
            Event march = notes.event("Sulla marched on Rome", 1850);
            notes.cause(march, notes.event("Cinna became consul", 1851));
            notes.cause(march, notes.event("Octavius became tribune of the people", 1851));
            var effect = notes.statement(Kind.RESULT, "Sulla’s march", "Armies chose consuls");
            assertThat(ask("S11", notes.knowledge())).isEmpty();

            notes.cause(march, effect);
            assertThat(ask("S11", notes.knowledge())).isEmpty();

            notes.cause(
                    march,
                    notes.statement(Kind.RESULT, "Sulla’s march", "Debtors lost their farms"));
            assertThat(ask("S11", notes.knowledge())).hasSize(1);
        }

        @Test
        void isNoSingleReasonThatSpeaksOfOtherThings() {
            var notes = new Notebook().topic("Rome");
            Event march = notes.event("Sulla marched on Rome", 1850);
            notes.cause(notes.statement(Kind.REASON, "omens", "Wolves entered Capua"), march);
            notes.cause(notes.statement(Kind.REASON, "corn", "Bread had become too dear"), march);

            assertThat(ask("S5", notes.knowledge())).isEmpty();
        }

        @Test
        void isNotAskedWhereOneEffectIsKnown() {
            assertThat(ask("S12", coup().knowledge())).isEmpty();
        }
    }

    @Nested
    class StepsInOrder {
        private final Notebook notes = new Notebook().topic("Rome").theme("Power");
        private final Event debts = on("Farmers rose against the moneylenders", 1840);
        private final Event army = on("Marius armed the landless", 1842);
        private final Event march = on("Sulla marched on Rome", 1844);

        StepsInOrder() {
            on("Cinna besieged the northern harbours", 1846);
            notes.cause(debts, army);
            notes.cause(army, march);
        }

        private Event on(String label, int year) {
            return notes.event(
                    label, LocalDate.of(year, 3, 1), LocalDate.of(year, 3, 1), Precision.DAY);
        }

        @Test
        void makeAnAccountFromFirstToLast() {
            var account = ask("S17", notes.knowledge()).getFirst();

            assertThat(account.content().stem())
                    .matches("Explain (step by step )?how .*")
                    .endsWith(
                            " how it came about that Sulla marched on Rome. Begin in 1840,"
                                    + " when farmers rose against the moneylenders.");
            assertThat(texts(account))
                    .containsExactly(
                            "Farmers rose against the moneylenders, which helped to bring this"
                                    + " about: Marius armed the landless in 1842",
                            "Marius armed the landless, which helped to bring this about: Sulla"
                                    + " marched on Rome in 1844");
            assertThat(marks(account)).as("one step between").isEqualTo(4);
        }

        @Test
        void makeALongerAccountWhereTheyAreThree() {
            notes.cause(march, on("The Senate outlawed the tribunes", 1848));

            var account = ask("S17", notes.knowledge()).getFirst();

            assertThat(account.content().stem())
                    .matches("Write an account (showing|explaining) how .*");
            assertThat(account.content().marks()).isEqualByComparingTo("8");
        }

        @Test
        void areNoAccountWhereTheLastFollowsWithinADay() {
            var fall = new Notebook().topic("Rome");
            LocalDate day = LocalDate.of(1842, 3, 1);
            Event debts = fall.event("Farmers rose against the moneylenders", 1840);
            Event vote = fall.event("The Senate dismissed Marius", day, day, Precision.DAY);
            fall.cause(debts, vote);
            fall.cause(vote, fall.event("Cinna became consul", day, day, Precision.DAY));

            assertThat(ask("S17", fall.knowledge())).isEmpty();
        }

        @Test
        void arePutInOrderWithOneLinkExplained() {
            var order = ask("S18", notes.knowledge()).getFirst();

            assertThat(order.content().stem())
                    .contains("(A) ", "(B) ", "(C) ", "(D) ")
                    .endsWith("Then say which of them helped to bring another about.");
            assertThat(scheme(order).points().getFirst().accept().getFirst())
                    .matches("[A-D](, [A-D]){3}");
            assertThat(marks(order)).isEqualTo(4);
        }

        @Test
        void areNotAskedOfEventsThatNothingJoins() {
            var apart = new Notebook();
            for (int year = 1840; year < 1850; year += 2) {
                apart.event("Town " + year % 100 + " raised its own militia", year);
            }

            assertThat(ask("S17", apart.knowledge())).isEmpty();
            assertThat(ask("S18", apart.knowledge())).isEmpty();
        }
    }

    private static int marks(NewQuestion question) {
        return scheme(question).points().stream().mapToInt(point -> point.marks().intValue()).sum();
    }
}
