package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.examwright.generation.Notebook;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Topic;
import org.junit.jupiter.api.Test;

/** By what name a question may call what events have in common. */
class MatterNamesTests {
    private static Ground ground(Notebook notes) {
        return new Ground(notes.knowledge());
    }

    private static List<String> named(Ground ground, int year) {
        return ground.happenings().stream()
                .filter(happening -> happening.year() == year)
                .flatMap(happening -> MatterNames.of(ground, happening).stream())
                .map(MatterNames.Matter::phrase)
                .distinct()
                .toList();
    }

    private static Notebook years(String topic) {
        Notebook notes = new Notebook().topic(topic);
        notes.event("Masons set up a school of design in the Lorn", 1819);
        notes.event("Bankers brought in a new coin in the Lorn", 1823);
        notes.event("Envoys signed a pact on the borders", 1824);
        notes.event("The duchy joined a league of towns", 1826);
        notes.event("Envoys signed a second pact on trade", 1828);
        notes.event("A crash ruined the banks of Aland", 1829);
        return notes;
    }

    @Test
    void areNoYearsFarFromThoseOfTheOtherEvents() {
        Ground ground = ground(years("The Adair years"));

        assertThat(named(ground, 1819)).isEmpty();
        assertThat(named(ground, 1824)).containsExactly("of the Adair years");
    }

    @Test
    void areNoYearsOutsideThePeriodThatTheCourseGives() {
        Ground ground = between(LocalDate.of(1823, 1, 1), LocalDate.of(1828, 12, 31));

        assertThat(named(ground, 1829)).isEmpty();
        assertThat(named(ground, 1819)).isEmpty();
        assertThat(named(ground, 1828)).containsExactly("of the Adair years");
    }

    @Test
    void areNoDaysOutsideThePeriodThatTheCourseGives() {
        Ground ground = between(LocalDate.of(1823, 1, 1), LocalDate.of(1828, 3, 10));

        assertThat(named(ground, 1828)).isEmpty();
        assertThat(named(ground, 1826)).containsExactly("of the Adair years");
    }

    private static Ground between(LocalDate from, LocalDate to) {
        Knowledge known = years("The Adair years").knowledge();
        Topic topic = known.topics().getFirst();
        Topic dated = new Topic(topic.id(), topic.name(), null, from, to, List.of());
        return new Ground(
                new Knowledge(
                        List.of(dated),
                        known.themes(),
                        known.actors(),
                        known.events(),
                        known.terms(),
                        known.figures(),
                        known.statements(),
                        known.relations()));
    }

    @Test
    void areThingsAtAnyTime() {
        assertThat(named(ground(years("The Lorn League")), 1819))
                .containsExactly("connected with the Lorn League");
    }
}
