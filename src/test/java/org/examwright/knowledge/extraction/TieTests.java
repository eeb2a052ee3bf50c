package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Actor.Tenure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What binds actors: offices with their dates, succession, membership, opposition, parts. */
class TieTests {

    @Nested
    class Offices {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                nullValues = "-",
                value = {
                    "In 1923 Stresemann became Chancellor. | Chancellor | 1923-01-01 | -",
                    "Lord Liverpool was Prime Minister 1812-27 | Prime Minister | 1812-01-01 |"
                            + " 1827-12-31",
                    "Lafayette was appointed commander of the National Guard in July 1789."
                            + " | Commander of the National Guard | 1789-07-01 | -",
                    "Bismarck resigned as Chancellor in March 1890. | Chancellor | - | 1890-03-31",
                    "Foreign Minister Rathenau was shot. | Foreign Minister | - | -",
                })
        void areHeldFromWhenToWhen(String line, String office, LocalDate from, LocalDate to) {
            assertThat(persons(line))
                    .flatExtracting(Actor::offices)
                    .containsExactly(new Tenure(office, from, to));
        }

        @Test
        void standInARow() {
            assertThat(persons("Gustav Stresemann: Chancellor 1923, Foreign Minister 1923-29"))
                    .flatExtracting(Actor::offices)
                    .extracting(Tenure::office)
                    .containsExactly("Chancellor", "Foreign Minister");
        }

        @Test
        void giveARole() {
            assertThat(persons("Kahr, head of the Bavarian government, was speaking."))
                    .extracting(Actor::role)
                    .containsExactly("head of the Bavarian government");
        }
    }

    @Nested
    class Relations {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "Attlee replaced Churchill. | SUCCESSION | Churchill → Attlee",
                    "Canning was succeeded by Wellington. | SUCCESSION | Canning → Wellington",
                    "Jinnah led the Muslim League. | MEMBERSHIP | Jinnah → Muslim League",
                    "Cicero opposed Antony. | OPPOSITION | Cicero → Antony",
                })
        void areReadFromSetForms(String line, Relation.Type type, String name) {
            assertThat(ties(line))
                    .singleElement()
                    .satisfies(tie -> assertThat(tie.type()).isEqualTo(type))
                    .satisfies(tie -> assertThat(tie.name()).isEqualTo(name))
                    .satisfies(tie -> assertThat(tie.evidence()).isNotEmpty());
        }

        @Test
        void nameAllWhoFormedABody() {
            assertThat(ties("Pompey, Crassus and Caesar formed the First Triumvirate."))
                    .extracting(Relation::name)
                    .containsExactly(
                            "Pompey → First Triumvirate",
                            "Crassus → First Triumvirate",
                            "Caesar → First Triumvirate");
        }

        @ParameterizedTest
        @CsvSource({
            "Jinnah never joined the Muslim League",
            "Cicero did not oppose Antony",
            "Asquith and Grey were replaced by Bonar Law and Curzon",
            "Peel attacked Disraeli's policies",
        })
        void areNotMadeOfWhatIsNotSaid(String line) {
            assertThat(ties(line)).isEmpty();
        }
    }

    private static List<Actor> persons(String line) {
        return Extracts.of(Extracts.lines(line)).actors().stream()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .toList();
    }

    private static List<Relation> ties(String line) {
        Knowledge knowledge = Extracts.of(Extracts.lines(line));
        return knowledge.relations().stream()
                .filter(relation -> relation.type() != Relation.Type.CAUSE)
                .toList();
    }
}
