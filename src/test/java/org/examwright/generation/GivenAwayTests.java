package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.key;
import static org.examwright.generation.Notebook.office;

import org.junit.jupiter.api.Test;

/** What would tell its answer to anybody who has not read the course. */
class GivenAwayTests {
    @Test
    void isTheYearOfAnAnniversary() {
        Notebook notes = France.notes();
        notes.event("Weavers marched on the tenth anniversary of the Lorn rising", 1793);

        assertThat(ask("M1", notes.knowledge()))
                .extracting(question -> question.content().stem())
                .anyMatch(stem -> stem.contains("Bastille"))
                .noneMatch(stem -> stem.contains("anniversary"));
    }

    @Test
    void isTheOneWhomEveryPageNamesAmongHoldersOfALittlePost() {
        Notebook notes = new Notebook().topic("The duchy");
        notes.person("Alan Mill", office("head of the watch", 1800, 1804));
        notes.person("Bruno Sage", office("head of the watch", 1804, 1808));
        notes.person("Carl Vine", office("head of the watch", 1808, 1812));
        notes.person("Otto Glas", office("duke of Lorn", 1800, 1812));
        notes.person("Emil Frey", office("master of the mint", 1800, 1812));
        for (int year = 1800; year < 1812; year++) {
            notes.event(
                    "Otto Glas closed the mills of quarter " + (year - 1790), year, "Otto Glas");
            notes.event("Otto Glas paid for bridge number " + (year - 1790), year, "Otto Glas");
        }
        notes.event("Emil Frey struck a silver coin", 1805, "Emil Frey");

        assertThat(ask("M21", notes.knowledge()))
                .filteredOn(question -> question.content().stem().contains("head of the watch"))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(key(question).text()).isEqualTo("Emil Frey"));
    }
}
