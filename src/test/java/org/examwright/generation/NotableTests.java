package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.examwright.generation.choice.Notable;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Event.Precision;
import org.examwright.knowledge.Knowledge;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which events are asked for by when they were. */
class NotableTests {
    private static final int MANY = 220;

    private static boolean asked(Ground ground, String label) {
        return ground.happenings().stream()
                .filter(happening -> happening.label().equals(label))
                .anyMatch(happening -> Notable.test(ground, happening));
    }

    @Nested
    class InACourseOfManyEvents {
        private final Notebook notes = new Notebook().topic("The duchy");

        private String name(int number) {
            char[] letters = {
                (char) ('A' + number / 26), 'o', (char) ('a' + number % 26), 'e', 'r'
            };
            return new String(letters) + "ford";
        }

        private Ground ground() {
            IntStream.range(0, MANY)
                    .forEach(
                            i ->
                                    notes.event(
                                            "Masons from " + name(i) + " finished a bridge",
                                            1600 + i));
            return new Ground(notes.knowledge());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Martin Adair died",
                    "Martin Adair was arrested",
                    "The court celebrated the birthday of Martin Adair"
                })
        void leavesOutTheLivesOfThoseLittleIsMadeOf(String label) {
            notes.person("Martin Adair");
            notes.event(label, 1650, "Martin Adair");

            assertThat(asked(ground(), label)).isFalse();
        }

        @Test
        void asksForADeathFromWhichSomethingFollowed() {
            notes.person("Martin Adair");
            Event end =
                    notes.event("Martin Adair was shot by weavers in Lorn", 1650, "Martin Adair");
            Event war = notes.event("The duke of Lorn closed every weaving mill", 1651);
            notes.cause(end, war);

            assertThat(asked(ground(), end.label())).isTrue();
        }

        @Test
        void asksOnceForWhatIsToldTwice() {
            notes.person("Martin Adair");
            LocalDate day = LocalDate.of(1650, 3, 2);
            notes.event("Martin Adair gave up the duchy", day, day, Precision.DAY, "Martin Adair");
            notes.event(
                    "Martin Adair signed his abdication", day, day, Precision.DAY, "Martin Adair");
            Ground ground = ground();

            assertThat(
                            List.of(
                                    "Martin Adair gave up the duchy",
                                    "Martin Adair signed his abdication"))
                    .filteredOn(label -> asked(ground, label))
                    .hasSize(1);
        }
    }

    @Nested
    class ReadFromNotes {
        @ParameterizedTest
        @CsvSource({
            "Churches were closed, false",
            "Convents were shut, false",
            "Churches in Lorn were closed, true",
            "Lornmen were expelled from the duchy of Kell, true"
        })
        void standsAloneWhereItSaysWhereOrWhose(String label, boolean alone) {
            Ground ground = ground(label, label + " in 1487.");

            assertThat(
                            ground.happenings().stream()
                                    .anyMatch(event -> Notable.standsAlone(ground, event)))
                    .isEqualTo(alone);
        }

        private Ground ground(String label, String quote, Actor... people) {
            Notebook notes = new Notebook().read(0.95);
            Event event = notes.event(label, 1487);
            Event quoted =
                    new Event(
                            event.id(),
                            label,
                            event.from(),
                            event.to(),
                            event.precision(),
                            false,
                            null,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(new Evidence(SourceId.next(), 1, 1, 0, quote.length(), quote)),
                            event.standing());
            return new Ground(
                    new Knowledge(
                            List.of(),
                            List.of(),
                            List.of(people),
                            List.of(quoted),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()));
        }

        @ParameterizedTest
        @CsvSource({
            "Money went to the Chamber of Lorn, From 1487 money went to the Chamber of Lorn, false",
            "The Lorn Act was passed, Between 1480 and 1487 the Lorn Act was passed, false",
            "The Lorn Act was passed, The Lorn Act of 1487 was passed in spring, true",
            "Martin Adair became Chancellor of Lorn, Chancellor 1487, false",
            "Martin Adair was arrested, Martin Adair was arrested in 1487, false",
            "Hotline was set up, Hotline was set up in 1487, false",
            "The Lorn Treaty ended the embargo, The Lorn Treaty of 1487 ended the embargo, false",
            "Queen Ysolde died, Queen Ysolde died in 1487, false",
            "The Lorn Treaty ended the embargo on wool, The Lorn Treaty of 1487 ended that on wool,"
                    + " true",
            "Earl of Lorn was murdered by weavers, Earl of Lorn was murdered by weavers in 1487,"
                    + " false",
            "The Lorn guild built a hall that was designed, In 1487 the Lorn guild built a hall,"
                    + " false"
        })
        void isAskedForWhereOneLineNamesItAndItsOneYear(String label, String quote, boolean asked) {
            assertThat(asked(ground(label, quote), label)).isEqualTo(asked);
        }

        @Test
        void isLeftOutWhereTwoPeopleBearTheName() {
            Notebook kings = new Notebook();
            String label = "Henry closed the harbour of Lorn";

            assertThat(
                            asked(
                                    ground(
                                            label,
                                            label + " in 1487",
                                            kings.person("Henry VII"),
                                            kings.person("Henry VIII")),
                                    label))
                    .isFalse();
        }
    }
}
