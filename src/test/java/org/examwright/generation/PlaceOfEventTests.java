package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.texts;

import org.junit.jupiter.api.Test;

/** Which places may stand beside the one where something happened. */
class PlaceOfEventTests {
    @Test
    void areNoBattlefieldsWhereSomethingElseHappened() {
        var notes = new Notebook();
        for (int i = 0; i < 110; i++) {
            notes.event(
                    "Guild " + (char) ('A' + i / 26) + (char) ('a' + i % 26) + " met", 1600 + i);
        }
        notes.eventAt("Marengo", "Grenadiers defeated the guards at Marengo", 1800);
        notes.eventAt("Amiens", "Weavers broke looms at Amiens", 1799);
        notes.eventAt("Boulogne", "Carpenters built a fleet of barges at Boulogne", 1803);
        notes.eventAt("Toulon", "Gunners refused to serve at Toulon", 1797);

        assertThat(ask("M23", notes.knowledge()))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(texts(question)).doesNotContain("Marengo"));
    }

    @Test
    void areNotAskedForOneRisingOfMany() {
        var notes = new Notebook();
        notes.eventAt("Marengo", "Porters struck for a week at Marengo", 1950);
        notes.eventAt("Boulogne", "Carpenters built a fleet of barges at Boulogne", 1953);
        notes.eventAt("Toulon", "Gunners drove off raiders at Toulon", 1957);
        notes.eventAt("Amiens", "A rising took place in Amiens", 1952);

        assertThat(ask("M23", notes.knowledge()))
                .isNotEmpty()
                .noneMatch(question -> question.content().stem().contains("rising"));
    }
}
