package org.examwright.generation.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.examwright.generation.Notebook;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Origin;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What notes tell so that only who has them before the eyes knows what is meant. */
class UntoldTests {
    private final List<Event> events = new ArrayList<>();

    /** An event read from notes, in words of its own. */
    private void read(String label, int year, String quote) {
        Event event = new Notebook().read(0.95).event(label, year);
        assertThat(event.standing().origin()).isEqualTo(Origin.EXTRACTION);
        events.add(
                new Event(
                        event.id(),
                        label,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        event.precision(),
                        false,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Evidence(SourceId.next(), 1, 1, 0, quote.length(), quote)),
                        event.standing()));
    }

    private boolean asked(String label) {
        var ground =
                new Ground(
                        new Knowledge(
                                List.of(), List.of(), List.of(), events, List.of(), List.of(),
                                List.of(), List.of()));
        return ground.happenings().stream()
                .filter(happening -> happening.label().equals(label))
                .anyMatch(happening -> Notable.test(ground, happening));
    }

    @ParameterizedTest
    @CsvSource({
        "The students founded a club in Lorn, false",
        "The students of Lorn founded a club, true",
        "A concordat was signed with the Pope, false",
        "A concordat was signed by Lorn with the Pope, true",
        "A shop boycott against Weavers took place, false",
        "Adair and Brome were both dismissed, false",
        "Sir Martin Adair resigned, false",
        "Martin Adair resigned as Chancellor, true",
        "Norway missed a reparations payment, false",
        "Norway paid a reparations payment of ten barrels, true",
        "Martin Adair opened mills as a result, false",
        "Sarn brothers were murdered in Kell, false",
        "The Sarn brothers were murdered in Kell, true",
        "Palazzo Sarn pact was signed in Kell, false",
        "Martin Adair went on television, false",
        "Martin Adair went on television with a plan, true",
        "The 13th Party Congress took place, false",
        "The 13th Party Congress banned the Lorn League, true",
        "The Lorn Fever spread throughout the duchy, false",
        "The Lorn Fever reached its peak, false",
        "The Lorn Council introduced its final major political reforms, false",
        "The Lorn Council introduced reforms of the courts, true"
    })
    void isNotAskedForByItsDate(String label, boolean asked) {
        read(label, 1887, "In 1887: " + label);

        assertThat(asked(label)).isEqualTo(asked);
    }

    @Test
    void isANameThatTheNotesThemselvesGiveInFull() {
        String label = "Martin Adair was shot in Lorn by members of the League";
        read(label, 1887, "Adair joined the League of Weavers and was shot in Lorn in 1887.");

        assertThat(asked(label)).isFalse();
    }

    @Nested
    class WhatAnotherLineHasBeginLater {
        private static final String PACT = "The Lorn Pact was set up in Aland";

        @Test
        void isNotAskedForByTheEarlierYear() {
            read(PACT, 1874, "Lorn Pact: set up in Aland in 1874");
            read(
                    "The duchy of Brome joined a league",
                    1875,
                    "Brome joined a league 1875 so Lorn formed Lorn Pact a week after");

            assertThat(asked(PACT)).isFalse();
        }

        @Test
        void isNoOfficeOfAnyoneBefore() {
            String head = "Martin Adair became the Head of the Weavers' and Dyers' Inspectorate";
            read(head, 1819, "Head of the Weavers’ and Dyers’ Inspectorate (1819): Adair");
            read(
                    "Martin Adair took over the Control of Lorn",
                    1819,
                    "Adair took over Control in 1819; it became Rakin, the Weavers' and Dyers'"
                            + " Inspectorate, in 1820, and he led it until 1822.");

            assertThat(asked(head)).isFalse();
        }

        @Test
        void isAskedForWhereTheLinesAgree() {
            read(PACT, 1875, "Lorn Pact: set up in Aland in 1875");
            read(
                    "The duchy of Brome joined a league",
                    1875,
                    "Brome joined a league 1875 so Lorn formed Lorn Pact a week after");

            assertThat(asked(PACT)).isTrue();
        }
    }
}
