package org.examwright.knowledge.extraction.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.extraction.Extracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareNameTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10 Sept 1547 Pinkie. Disaster | The Battle of Pinkie took place | 1547-09-10",
                "Hattin 4 July 1187 | The Battle of Hattin took place | 1187-07-04",
                "- Bapheus 1302 | The Battle of Bapheus took place | 1302-01-01",
                "27 July 1302 Bapheus: Otts win | The Battle of Bapheus took place | 1302-07-27",
                "* Langside lost 13 May 1568 | The Battle of Langside took place | 1568-05-13",
                "24 Nov 1542: Solway Moss. Scots routed, nobles captured | The Battle of Solway"
                        + " Moss took place | 1542-11-24",
                "10 Nov 1444 Varna - crusaders crushed | The Battle of Varna took place |"
                        + " 1444-11-10",
                "Halidon Hill 19 July 1333 - Scots routed | The Battle of Halidon Hill took place |"
                        + " 1333-07-19",
                "Corbeil 1258 | The Treaty of Corbeil was signed | 1258-01-01",
                "- Montreux July 1936 | The Montreux Convention was signed | 1936-07-01",
                "- Seneca Falls July 1848 | The Seneca Falls Convention took place | 1848-07-01",
                "Ridolfi 1571 | The Ridolfi Plot took place | 1571-01-01",
                "war with Austria: Magenta 4 June 1859, Solferino 24 June | The Battle of Magenta"
                        + " took place | 1859-06-04",
            })
    void isToldByWhatTheNameIsKnownFor(String line, String label, String day) {
        Event event = events(line).getFirst();
        assertThat(event.label()).isEqualTo(label);
        assertThat(event.from()).hasToString(day);
        assertThat(event.standing().confidence()).isGreaterThanOrEqualTo(0.8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hattin 1192",
                "Coxey 1894",
                "Otts beaten at Bapheus 1302",
                "Bapheus road built 1302",
                "Ridolfi 1571 - fled to France",
                "Corbeil before 1258",
                "Corbeil 1258: council of bishops",
            })
    void staysAsItIsWhereMoreIsToldOrTheYearIsAnother(String line) {
        assertThat(events(line))
                .noneMatch(event -> event.label().matches(".*(?:Battle|Treaty|Plot|Army).*"));
    }

    /** A siege of two years has no one year in which it took place. */
    @Test
    void leavesOneYearOfALongHappeningOpen() {
        assertThat(events("Antioch 1098")).noneMatch(event -> event.label().contains("Siege"));
        assertThat(events("Antioch 1097-98"))
                .extracting(Event::label)
                .containsExactly("The Siege of Antioch took place");
    }

    @Test
    void isLeftToALineThatTellsOfItInFull() {
        assertThat(events("Hattin 4 July 1187\nThe Battle of Hattin was fought in 1187."))
                .filteredOn(event -> event.standing().confidence() >= 0.8)
                .extracting(Event::label)
                .containsExactly("The Battle of Hattin was fought");
    }

    @Test
    void isOneEventWhereTwoLinesNameItBarely() {
        assertThat(events("- Hattin 4 July 1187\n- 4 July 1187: Hattin. Disaster"))
                .extracting(Event::label)
                .containsExactly("The Battle of Hattin took place");
    }

    @Test
    void standsBesideADeedThatDoesNotNameThePlace() {
        assertThat(events("29 Aug 1862 Aspromonte: Garibaldi was shot in the foot by troops"))
                .extracting(Event::label)
                .containsExactly(
                        "The Battle of Aspromonte took place",
                        "Garibaldi was shot in the foot by troops");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22 Mar 1421: Clarence was killed at Baugé",
                "Baugé, 22 Mar 1421: Clarence was killed at Baugé",
            })
    void leavesADeedThatIsToldAtThePlace(String line) {
        assertThat(events(line))
                .extracting(Event::label)
                .containsExactly("Clarence was killed at Baugé");
    }

    @Test
    void isNoPlaceWhereSomebodyBearsTheName() {
        assertThat(events("General Thomas Ulundi led the army.\n\n- Ulundi 4 July 1879: kraal"))
                .noneMatch(event -> event.label().contains("Battle"));
        assertThat(events("- Ulundi 4 July 1879: kraal burnt"))
                .anyMatch(event -> event.label().equals("The Battle of Ulundi took place"));
    }

    @Test
    void takesNoDateOfAnotherEntry() {
        assertThat(events("Kimberley rel. 15 Feb 1900, Paardeberg 27 Feb"))
                .filteredOn(event -> event.label().contains("Battle"))
                .extracting(event -> event.from().toString())
                .doesNotContain("1900-02-15");
    }

    @Test
    void leansOnNoOtherBattleOfTheNotes() {
        assertThat(
                        events(
                                "The Battle of Flodden was fought in 1513.\n"
                                        + "10 Sept 1547 Pinkie. Disaster"))
                .filteredOn(event -> event.label().contains("Pinkie"))
                .allSatisfy(event -> assertThat(event.context()).isEmpty());
    }

    private static List<Event> events(String notes) {
        return Extracts.of(notes).events();
    }
}
