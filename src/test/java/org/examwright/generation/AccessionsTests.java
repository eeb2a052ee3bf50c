package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Notebook.office;

import java.time.LocalDate;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Event.Precision;
import org.junit.jupiter.api.Test;

/** That someone came into an office and that they held it are one fact. */
class AccessionsTests {
    private final Notebook notes = new Notebook().topic("The town");

    private Event on(String label, int year, String agent) {
        LocalDate day = LocalDate.of(year, 6, 1);
        return notes.event(label, day, day, Precision.DAY, agent);
    }

    @Test
    void countTheDayOfAnAccessionAsTheTenure() {
        notes.person("Ann Hall", office("Mayor of Lorn", 1801, 1810));
        notes.person("Eric Bolt", office("Mayor of Lorn", 1810, 1820));
        Event event = on("Eric Bolt became Mayor of Lorn", 1810, "Eric Bolt");
        Ground ground = new Ground(notes.knowledge());

        assertThat(Accessions.in(ground))
                .containsOnlyKeys(event.id())
                .containsValue(
                        ground.offices().reigns().stream()
                                .filter(reign -> reign.holder().name().equals("Eric Bolt"))
                                .findFirst()
                                .orElseThrow()
                                .id());
    }

    @Test
    void leaveADeedOfTheSameDayAlone() {
        notes.person("Ann Hall", office("Mayor of Lorn", 1801, 1810));
        notes.person("Eric Bolt", office("Mayor of Lorn", 1810, 1820));
        on("Eric Bolt opened a school for weavers", 1810, "Eric Bolt");

        assertThat(Accessions.in(new Ground(notes.knowledge()))).isEmpty();
    }
}
