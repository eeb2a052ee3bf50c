package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.key;
import static org.examwright.generation.Asking.texts;
import static org.examwright.generation.BelongingTests.LIST;
import static org.examwright.generation.BelongingTests.council;
import static org.examwright.generation.Notebook.office;

import org.examwright.questions.Form;
import org.examwright.sources.Evidence;
import org.junit.jupiter.api.Test;

/** The one of four that does not belong with the other three. */
class OddOneOutTests {
    @Test
    void isTheOneWhomTheListLeavesOut() {
        assertThat(ask("M21", council(LIST)))
                .isNotEmpty()
                .allSatisfy(
                        question -> {
                            assertThat(question.content().form()).isEqualTo(Form.ODD_ONE_OUT);
                            assertThat(question.content().stem())
                                    .startsWith("Three of these")
                                    .contains("NOT");
                            assertThat(key(question).text()).startsWith("Ralph ");
                            assertThat(texts(question)).hasSize(4);
                        });
    }

    @Test
    void isAnEventOfAnotherYear() {
        var notes = yearOf1610(new Notebook());
        notes.event("A comet frightened the villages of Lorn", 1614);

        assertThat(ask("M21", notes.knowledge()))
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(question.content().stem()).contains("1610");
                            assertThat(key(question).text()).contains("comet");
                        });
    }

    @Test
    void citesWhatDatesTheThreeBesideIt() {
        var notes = yearOf1610(new Notebook());
        notes.event("A comet frightened the villages of Lorn", 1614);

        assertThat(ask("M21", notes.knowledge()))
                .singleElement()
                .satisfies(
                        question ->
                                assertThat(question.content().evidence())
                                        .extracting(Evidence::quote)
                                        .anyMatch(quote -> quote.contains("comet"))
                                        .anyMatch(quote -> quote.contains("Masons"))
                                        .anyMatch(quote -> quote.contains("Plague"))
                                        .anyMatch(quote -> quote.contains("Weavers")));
    }

    @Test
    void isAlwaysAskedForBesideThreeThatBelong() {
        var notes = yearOf1610(new Notebook());
        notes.event("A comet frightened the villages of Lorn", 1614);
        notes.event("Bakers founded the guild of the Red Oven", 1615);
        notes.event("Fire destroyed the mint of Kell", 1616);
        notes.event("Bishop Aymer opened the Blue School", 1606);
        notes.event("Pirates robbed the salt ships of Brey", 1605);

        assertThat(ask("M21", notes.knowledge()))
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        question ->
                                assertThat(question.content().stem()).startsWith("Three of these"));
    }

    @Test
    void isNoEventOfAnotherChapterHoweverFewTheNotesTell() {
        var notes = yearOf1610(new Notebook().topic("The town of Lorn"));
        notes.topic("The voyages");
        notes.event("Two caravels reached the spice islands", 1614);

        assertThat(ask("M21", notes.knowledge())).isEmpty();
    }

    @Test
    void citesTheTermsOfAllHoldersAndAsksOfNoYearThatAnotherMayHaveHeld() {
        assertThat(ask("M21", watch().knowledge()))
                .isNotEmpty()
                .allSatisfy(
                        question -> {
                            assertThat(question.content().stem()).contains("between 1801 and 1811");
                            assertThat(question.content().evidence())
                                    .extracting(Evidence::quote)
                                    .anyMatch(quote -> quote.contains("Alan Mill"))
                                    .anyMatch(quote -> quote.contains("Bruno Sage"))
                                    .anyMatch(quote -> quote.contains("Carl Vine"));
                        });
    }

    @Test
    void tellsOnlyOfTheYearsInWhichNobodyElseHeldThePost() {
        assertThat(ask("M21", watch().knowledge()))
                .isNotEmpty()
                .allSatisfy(
                        question ->
                                assertThat(key(question).feedback())
                                        .isEqualTo(
                                                "Emil Frey did not hold the post in those years;"
                                                        + " its holders were Alan Mill, Bruno"
                                                        + " Sage and Carl Vine."));
    }

    /** Three who headed the watch one after the other, and one who never did. */
    private Notebook watch() {
        Notebook notes = new Notebook().topic("The duchy");
        notes.person("Alan Mill", office("head of the watch", 1800, 1804));
        notes.person("Bruno Sage", office("head of the watch", 1804, 1808));
        notes.person("Carl Vine", office("head of the watch", 1808, 1812));
        notes.person("Emil Frey", office("master of the mint", 1800, 1812));
        notes.event("Emil Frey struck a silver coin", 1805, "Emil Frey");
        return notes;
    }

    private Notebook yearOf1610(Notebook notes) {
        notes.event("Masons finished the west tower of Lorn", 1610);
        notes.event("Plague emptied the harbour quarter", 1610);
        notes.event("Weavers rose against the wool tax", 1610);
        return notes;
    }
}
