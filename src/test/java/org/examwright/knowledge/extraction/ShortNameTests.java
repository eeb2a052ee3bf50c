package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.knowledge.Event;
import org.junit.jupiter.api.Test;

/** Labels that call persons as the notes spell them out elsewhere. */
class ShortNameTests {
    @Test
    void areWrittenOutByTheKeyOfTheNotes() {
        assertThat(
                        labels(
                                "Lorn 1095-1204 notes (Byz = Byzantine, Sal = Saladin)\n\n- June 1183 Sal takes Aleppo\n- May 1176 Turks beaten by Byz\n"))
                .contains("Saladin took Aleppo")
                .anyMatch(label -> label.endsWith("by Byzantines"));
    }

    @Test
    void areTheOnePersonWithTheInitials() {
        assertThat(
                        labels(
                                "Lorn 1876-1909\n\n- Abdul Hamid II sultan since 1876, hated by all\n"
                                        + "- 27 Apr 1909 - AH deposed at Salonica\n"))
                .contains("Abdul Hamid II was deposed at Salonica");
    }

    @Test
    void stayWhereTwoPersonsHaveTheInitials() {
        assertThat(
                        labels(
                                "Lorn 1876-1909\n\n- Abdul Hamid II sultan since 1876, hated by all\n"
                                        + "- Anna Holm was his nurse in 1880\n"
                                        + "- 27 Apr 1909 - AH deposed at Salonica\n"))
                .noneMatch(label -> label.startsWith("Abdul Hamid II was"));
    }

    @Test
    void takeTheNumberOfTheOnlyRulerOfTheName() {
        assertThat(
                        labels(
                                "Lorn 1801-25\n\nIn July 1807 Alexander I became his ally.\n\n"
                                        + "Alexander opened the ports to neutral ships at the end of 1810.\n"))
                .contains("Alexander I opened the ports to neutral ships");
    }

    @Test
    void takeNoNumberWhereAnotherIsMeant() {
        assertThat(
                        labels(
                                "Lorn 1801-25\n\nIn July 1807 Alexander I became his ally.\n\n"
                                        + "Alexander of Holm took Kiel in 1810.\n"))
                .contains("Alexander of Holm took Kiel");
    }

    @Test
    void areGivenNamesBeforeANumber() {
        assertThat(labels("Lorn 1286-1357\n\nOct 1322 - Ed II captured at Byland\n"))
                .contains("Edward II was captured at Byland");
    }

    private static List<String> labels(String notes) {
        return Extracts.of(notes).events().stream().map(Event::label).toList();
    }
}
