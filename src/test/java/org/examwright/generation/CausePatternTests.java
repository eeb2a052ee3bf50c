package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.key;
import static org.examwright.generation.Asking.texts;
import static org.examwright.generation.Asking.tiers;
import static org.examwright.generation.Asking.wrong;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Statement;
import org.examwright.questions.Option;
import org.examwright.questions.Proof.Tier;
import org.examwright.questions.QuestionType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Questions on cause and effect: only time proves an answer wrong. */
class CausePatternTests {
    /** A harvest fails, bread grows dear, crowds riot, the crown gives way and so on. */
    private static Notebook chain() {
        var notes = new Notebook().topic("The Revolution").theme("Society");
        notes.event("Calonne put a land tax before the Notables", 1787);
        notes.event("Parlement judges refused to register taxes", 1787);
        notes.event("Brienne exiled the judges to Troyes", 1787);
        Event harvest = notes.event("Hail destroyed the harvest around Paris", 1788);
        Event estates = notes.event("The Estates General met at Versailles", 1789);
        Event march = notes.event("Market women marched to Versailles", 1789);
        Event clubs = notes.event("Deputies from Brittany founded the Jacobin Club", 1790);
        Event flight = notes.event("The royal family fled towards Varennes", 1791);
        Event war = notes.event("France declared war on Austria", 1792);
        Event trial = notes.event("The Convention tried Louis XVI for treason", 1793);
        notes.event("Vendée peasants rose against conscription", 1793);
        notes.event("Charlotte Corday stabbed Marat in his bath", 1793);
        Statement bread =
                notes.statement(
                        Statement.Kind.RESULT, "the bad harvest", "Bread cost most of a day's pay");
        notes.cause(harvest, bread);
        notes.cause(bread, march);
        notes.cause(harvest, march);
        notes.cause(flight, trial);
        notes.cause(war, trial);
        notes.cause(clubs, war);
        notes.cause(estates, clubs);
        return notes;
    }

    private static List<String> labels(Knowledge knowledge, int before, int after) {
        return knowledge.events().stream()
                .filter(event -> event.to().getYear() < before || event.from().getYear() > after)
                .map(Event::label)
                .toList();
    }

    @Nested
    class TheReason {
        @Test
        void standsAmongWhatCameOnlyAfterTheOutcome() {
            var knowledge = chain().knowledge();

            assertThat(ask("M12", knowledge))
                    .isNotEmpty()
                    .filteredOn(q -> q.content().stem().contains("to Versailles"))
                    .isNotEmpty()
                    .allSatisfy(
                            q ->
                                    assertThat(labels(knowledge, 0, 1789))
                                            .containsAll(
                                                    wrong(q).stream().map(Option::text).toList()));
            assertThat(tiers(ask("M12", knowledge))).containsOnly(Tier.P3);
        }

        @Test
        void isNoLaterBlowWhereTheOutcomeIsOne() {
            var notes = chain();
            Event war = notes.event("Prussian troops crossed the border at Longwy", 1789);
            Event fall = notes.event("The Convention expelled deputies of Bordeaux", 1791);
            notes.event("Gunners banished the printers of Lyon", 1793);
            notes.cause(war, fall);
            notes.cause(notes.event("Paris sections seized the cannon of the guard", 1789), fall);

            assertThat(ask("M12", notes.knowledge()))
                    .filteredOn(q -> q.content().stem().contains("Bordeaux"))
                    .isNotEmpty()
                    .noneMatch(q -> texts(q).toString().contains("printers"));
        }

        @Test
        void standsAmongStatesOfThingsWhereItIsOne() {
            Notebook notes = chain();
            Event trial = notes.event("Deputies closed the lodges of printers", 1792);
            Statement key =
                    notes.statement(
                            Statement.Kind.REASON,
                            "the trial",
                            "Pamphlets on queens sold in thousands");
            notes.cause(key, trial);
            List<String> results =
                    List.of(
                            "Booksellers of Lyon hid their stock",
                            "Paper grew cheap along the Rhône",
                            "Engravers looked for work abroad");
            for (String result : results) {
                notes.cause(trial, notes.statement(Statement.Kind.RESULT, "the trial", result));
            }

            assertThat(ask("M12", notes.knowledge()))
                    .filteredOn(q -> key(q).text().equals(key.text()))
                    .singleElement()
                    .satisfies(
                            q ->
                                    assertThat(results)
                                            .containsAll(
                                                    wrong(q).stream().map(Option::text).toList()));
        }

        @Test
        void neverStandsBesideAMurderOrAnEndThatNobodyTakesForACause() {
            Notebook notes = chain();
            notes.event("Smugglers murdered Jacques Lenoir near Lyon", 1790);
            notes.event("The Assembly ended the search for grain hoarders", 1790);
            notes.event("Bandits murdered Paul Granger near Brest", 1791);
            var knowledge = notes.knowledge();

            assertThat(ask("M12", knowledge))
                    .isNotEmpty()
                    .allSatisfy(
                            q ->
                                    assertThat(wrong(q))
                                            .noneMatch(
                                                    option ->
                                                            option.text()
                                                                    .matches(
                                                                            ".*(murder|ended).*")));
        }

        @Test
        void isNeverOneOfManyThatTheNotesName() {
            for (var question : ask("M12", chain().knowledge())) {
                if (question.content().stem().contains("to Versailles")) {
                    assertThat(texts(question).stream())
                            .filteredOn(text -> text.startsWith("Hail") || text.startsWith("Bread"))
                            .containsExactly(key(question).text());
                }
            }
        }

        @Test
        void isNotAskedWhereTheOutcomeHasNoDate() {
            var notes = new Notebook().topic("Prices");
            var dear =
                    notes.statement(
                            Statement.Kind.RESULT, "hail", "Bread in Paris cost a day's pay");
            notes.cause(
                    notes.statement(Statement.Kind.REASON, "hail", "Hail fell upon the wheat"),
                    dear);
            notes.event("The Bastille fell to a crowd", 1789);
            notes.event("The king fled to Varennes", 1791);

            assertThat(ask("M12", notes.knowledge())).isEmpty();
        }
    }

    @Nested
    class TheResult {
        @Test
        void standsAmongWhatWasThereBeforeTheCause() {
            var knowledge = chain().knowledge();

            assertThat(ask("M13", knowledge))
                    .isNotEmpty()
                    .allSatisfy(
                            q ->
                                    assertThat(wrong(q))
                                            .allSatisfy(
                                                    option ->
                                                            assertThat(option.feedback())
                                                                    .contains("earlier")));
            assertThat(tiers(ask("M13", knowledge))).containsOnly(Tier.P3);
        }

        @Test
        void isNotAskedOfALinkThatIsAskedForAsAReason() {
            var knowledge = chain().knowledge();
            var reasons = ask("M12", knowledge);

            assertThat(ask("M13", knowledge))
                    .allSatisfy(
                            result ->
                                    assertThat(reasons)
                                            .noneMatch(
                                                    reason ->
                                                            Objects.equals(
                                                                    key(reason).evidence(),
                                                                    key(result).evidence())));
        }
    }

    @Nested
    class TheMissingLink {
        @Test
        void isAskedForInOtherWordsForAnotherSeed() {
            assertThat(
                            IntStream.range(0, 8)
                                    .mapToObj(seed -> first(chain().knowledge(), seed))
                                    .distinct()
                                    .count())
                    .isGreaterThan(1);
        }

        private String first(Knowledge knowledge, long seed) {
            var order =
                    new Order(
                            List.of(QuestionType.MULTIPLE_CHOICE),
                            List.of(),
                            List.of(),
                            null,
                            null,
                            null,
                            1,
                            seed,
                            List.of("M32"));
            return new Generator(knowledge, order)
                    .all(QuestionType.MULTIPLE_CHOICE, 1)
                    .getFirst()
                    .content()
                    .stem();
        }

        @Test
        void isNotAskedForInAStemThatHasToBeReadTwice() {
            var notes = new Notebook().topic("The Revolution").theme("Society");
            Event first =
                    notes.event(
                            "The Constituent Assembly of the kingdom closed the guilds of masters"
                                    + " and of journeymen in every port",
                            1789);
            Event middle = notes.event("Weavers from Lyon marched upon Versailles", 1790);
            Event last =
                    notes.event(
                            "The Legislative Assembly of the kingdom voted a tax on silk and on"
                                    + " velvet for the poor",
                            1791);
            notes.event("Bakers of Paris founded a lodge", 1788);
            notes.event("Millers of Brest refused a toll", 1787);
            notes.event("Sailors of Nantes burned a customs house", 1793);
            notes.cause(first, middle);
            notes.cause(middle, last);

            assertThat(ask("M32", notes.knowledge())).isEmpty();
        }

        @Test
        void liesBetweenACauseAndAnOutcome() {
            assertThat(ask("M32", chain().knowledge()))
                    .isNotEmpty()
                    .allSatisfy(q -> assertThat(q.content().stem()).endsWith("?"))
                    .anySatisfy(
                            q ->
                                    assertThat(key(q).text())
                                            .isEqualTo(
                                                    "Deputies from Brittany founded the Jacobin"
                                                            + " Club"));
        }
    }

    @Test
    void writesTheSameForTheSameSeed() {
        var knowledge = chain().knowledge();

        assertThat(ask("M12", knowledge)).isEqualTo(ask("M12", knowledge));
    }
}
