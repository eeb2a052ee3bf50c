package org.examwright.knowledge.extraction.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.extraction.Extracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that give what happened by its name in full: "Eisenhower Doctrine - 1957 - aid". */
class NamedEntryTests {
    private static final double SOUND = 0.8;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Eisenhower Doctrine - 1957 - aid for the Middle East;The Eisenhower Doctrine was"
                        + " announced",
                "| Eisenhower Doctrine | 1957: aid for the Middle East |;The Eisenhower Doctrine"
                        + " was announced",
                "Gulf of Tonkin Incident (1964);The Gulf of Tonkin incident took place",
                "2. Beer Hall Putsch -1923 - failed after a day;The Beer Hall Putsch took place",
                "| Marshall Plan | 1947: money for Europe |;The Marshall Plan was announced",
                "1933 - Civilian Conservation Corps - work for the young;The Civilian Conservation"
                        + " Corps was founded",
                "Night Of Long Knives - 1934 - Lund shot;The Night of the Long Knives took place",
                "Congress of Industrial Organizations 1935;The Congress of Industrial Organizations"
                        + " was founded",
                "Turnip Winter -1917 - no bread;The Turnip Winter took place",
            })
    void areToldByTheKindOfThing(String line, String label) {
        assertThat(events(line))
                .filteredOn(event -> event.label().equals(label))
                .hasSize(1)
                .allSatisfy(
                        event ->
                                assertThat(event.standing().confidence())
                                        .isGreaterThanOrEqualTo(SOUND));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1922 Genoa Conference The new treaty gave Holm its frontier;The Genoa"
                        + " Conference took place",
                "1904-05 Russo-Japanese War Lund and other islands in the north gained most of"
                        + " the trade;The Russo-Japanese War took place",
            })
    void areCutWhereTheNameRunsIntoASentence(String line, String label) {
        assertThat(events(line)).extracting(Event::label).contains(label);
        assertThat(events(line))
                .noneMatch(event -> event.label().matches(".*(?:Conference The|War Lund).*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lund Doctrine - 1957 - aid for the valleys",
                "The Lund Doctrine (1957)",
            })
    void doctrinesAreAnnounced(String line) {
        assertThat(events(line))
                .extracting(Event::label)
                .containsExactly("The Lund Doctrine was announced");
    }

    /** What the list has under another year is another thing, or the notes err. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Strategic Defense Initiative - 1957", "Spirit of Lund - 1957 - a mood"})
    void ofAnotherYearOrNoKnownKindAreNotSure(String line) {
        assertThat(events(line)).noneMatch(event -> event.standing().confidence() >= SOUND);
    }

    @Test
    void aBodyCalledACongressDoesNotTakePlace() {
        assertThat(events("Congress of Lowland Workers - 1942 - for equal pay"))
                .noneMatch(event -> event.label().endsWith("took place"));
        assertThat(events("Congress of Laibach - 1821"))
                .extracting(Event::label)
                .containsExactly("The Congress of Laibach took place");
    }

    @Test
    void whatIsDatedFarFromItsKnownYearIsDoubted() {
        assertThat(events("- 1684 Peace of Westphalia signed"))
                .allSatisfy(event -> assertThat(event.standing().confidence()).isLessThan(0.8));
        assertThat(events("- 1649 Peace of Westphalia signed"))
                .anySatisfy(
                        event ->
                                assertThat(event.standing().confidence())
                                        .isGreaterThanOrEqualTo(0.8));
    }

    @Test
    void aNameThatTheSentenceHasAgainIsNotItsSubject() {
        assertThat(events("- 1884 KG-08 Holm produced KG-08, a rifle."))
                .extracting(Event::label)
                .containsExactly("Holm produced KG-08");
        assertThat(events("- 1884 New Varn taken, becomes New Kiel."))
                .extracting(Event::label)
                .containsExactly("New Varn was taken");
        assertThat(events("- 1955 Warsaw Pact signed in Warsaw"))
                .extracting(Event::label)
                .noneMatch(label -> label.startsWith("Pact") || label.startsWith("The Pact"))
                .isNotEmpty();
        assertThat(events("- Feb 1945 - United Nations: Holm asked for votes"))
                .extracting(Event::label)
                .doesNotContain("The United Nations was founded");
        assertThat(events("- BOER WAR 1899-1902. recruits not fit"))
                .extracting(Event::label)
                .contains("The Boer War took place");
    }

    @Test
    void wordsThatGoOnWithADeedAreNoHappening() {
        assertThat(
                        events(
                                "* 1879 League of Varn and Kiel, forming Great Alliance by 1882 with Holm."))
                .noneMatch(event -> event.label().toLowerCase(Locale.ROOT).contains("forming"));
    }

    @Test
    void aHeadingUpToAYearNamesNoHappening() {
        assertThat(
                        Extracts.of(
                                        "# The Valley\n\n## The Struggle for Free Schools to 1961\n\nLund led it.")
                                .events())
                .isEmpty();
    }

    private static List<Event> events(String line) {
        return Extracts.of("The Valley\n\n" + line).events();
    }
}
