package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Actor.Kind;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.platform.UuidV7;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names mean the same actor, and which only look so. */
class AliasTests {

    @Nested
    class AreJoined {

        @ParameterizedTest(name = "{1} and {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "Rosa Parks refused to move. Parks was arrested | Rosa Parks | Parks",
                    "Gen. Groener promised support. Groener resigned | Gen. Groener | Groener",
                    "King Henry VIII married again. Henry VIII died | King Henry VIII | Henry VIII",
                    "Von Papen became Chancellor. Papen resigned | Von Papen | Papen",
                    "The Labour Front (LF) was founded. He joined the LF | Labour Front | LF",
                    "Anne Boleyn married the king. Anne was executed | Anne Boleyn | Anne",
                    "Pope Pius VI protested. The clergy obeyed the Pope | Pope Pius VI | the Pope",
                    "Peasants rebelled. The peasantry lost | Peasants | peasantry",
                })
        void whenTheyMeanTheSame(String line, String name, String alias) {
            assertThat(actors(line))
                    .filteredOn(actor -> actor.name().equals(name))
                    .singleElement()
                    .satisfies(actor -> assertThat(actor.aliases()).contains(alias));
        }

        @Test
        void ofTwoWithOneSurnameToTheOneNamedBefore() {
            assertThat(
                            actors(
                                    "Theodore Roosevelt built the canal. Roosevelt retired in"
                                            + " 1909.",
                                    "Franklin Roosevelt was elected in 1932. He announced"
                                            + " reforms."))
                    .filteredOn(actor -> actor.aliases().contains("Roosevelt"))
                    .extracting(Actor::name)
                    .containsExactly("Theodore Roosevelt");
        }
    }

    @Nested
    class ByThreeLetters {
        @Test
        void areThePersonsWhomTheyFit() {
            assertThat(
                            actors(
                                    "Carter visited the city in June 1963.",
                                    "ABC went for a blockade on 22 October 1962.",
                                    "The harbour was closed.",
                                    "In 1964 ABC secretly agreed to pay.",
                                    "Carter refused to send troops."))
                    .singleElement()
                    .satisfies(
                            actor -> {
                                assertThat(actor.name()).isEqualTo("Carter");
                                assertThat(actor.aliases()).contains("ABC");
                            });
        }

        @Test
        void tellOfAnotherOfTheSurnameWhereTheFirstDoesNotFit() {
            assertThat(
                            actors(
                                    "Robert Carter got the council to open the schools in 1961.",
                                    "A riot followed, so ABC had to send in troops.",
                                    "On 11 June ABC went on television.",
                                    "The harbour was closed.",
                                    "Carter was assassinated in November 1963."))
                    .filteredOn(actor -> actor.kind() == Kind.PERSON)
                    .extracting(actor -> actor.name() + " " + actor.aliases())
                    .containsExactlyInAnyOrder("Robert Carter []", "Carter [ABC]");
        }

        @Test
        void bringTheNamesThatTheyWereJoinedWith() {
            var known =
                    new Actor(
                            UuidV7.next(),
                            "ABC",
                            List.of("Abic"),
                            Kind.ORGANISATION,
                            null,
                            List.of(),
                            List.of(),
                            List.of(),
                            Standing.PACK);
            var course =
                    new Knowledge(
                            List.of(),
                            List.of(),
                            List.of(known),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of());

            assertThat(
                            new Extraction()
                                    .extract(
                                            Extracts.lines(
                                                    "Carter visited the city in June 1963.",
                                                    "ABC went for a blockade on 22 October 1962.",
                                                    "Abic refused to pay in May 1963.",
                                                    "In 1964 ABC secretly agreed to pay.",
                                                    "Carter refused to send troops."),
                                            course,
                                            _ -> true)
                                    .actors())
                    .flatExtracting(Actor::aliases)
                    .contains("Abic");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "The ABC went for a blockade | ABC agreed to pay",
                    "ABC leaders went for a blockade | ABC agreed to pay",
                    "ABC went for a blockade | He joined the ABC",
                    "ABC went for a blockade | Carter and ABC agreed to pay",
                    "ABD went for a blockade | ABD agreed to pay",
                })
        void areNobodyWhoseNameStandsOtherwise(String one, String other) {
            assertThat(
                            actors(
                                    "Carter visited the city in June 1963.",
                                    one + " on 22 October 1962.",
                                    "The harbour was closed.",
                                    other + " in 1964.",
                                    "Carter refused to send troops."))
                    .filteredOn(actor -> actor.name().equals("Carter"))
                    .singleElement()
                    .satisfies(actor -> assertThat(actor.aliases()).isEmpty());
        }
    }

    @Nested
    class AreKeptApart {
        @Test
        void whereABareSurnameIsNowOnesAndNowAnothers() {
            assertThat(
                            actors(
                                    "Theodore Roosevelt built the canal. Roosevelt retired in"
                                            + " 1909.",
                                    "Franklin Roosevelt was elected in 1932. Roosevelt announced"
                                            + " reforms."))
                    .extracting(actor -> actor.name() + " " + actor.aliases())
                    .contains("Theodore Roosevelt []", "Franklin Roosevelt []", "Roosevelt []");
        }

        @ParameterizedTest(name = "{1} / {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "Nicholas I died in 1855. Nicholas II abdicated in 1917"
                            + " | Nicholas I | Nicholas II",
                    "Henry Clay spoke. John Clay resigned | Henry Clay | John Clay",
                    "John promised help. Johnson refused to listen | John | Johnson",
                    "Eleanor Roosevelt wrote to Franklin Roosevelt"
                            + " | Eleanor Roosevelt | Franklin Roosevelt",
                    "Robert Walpole resigned. Horace Walpole wrote letters"
                            + " | Robert Walpole | Horace Walpole",
                    "Swedish troops invaded. French troops resisted | Swedish troops | French"
                            + " troops",
                    "The Muslim League was formed. The Primrose League was formed"
                            + " | Muslim League | Primrose League",
                })
        void whereTheyAreTwo(String line, String one, String other) {
            assertThat(actors(line)).extracting(Actor::name).contains(one, other);
        }

        @Test
        void whereAFullNameComesOnceAndLate() {
            assertThat(
                            actors(
                                    "Kennedy sent advisers to the south.",
                                    "Kennedy refused to send troops.",
                                    "The war went on.",
                                    "Robert Kennedy was shot in June 1968."))
                    .extracting(Actor::name)
                    .contains("Kennedy", "Robert Kennedy");
        }
    }

    @Nested
    class AreNoPersons {

        @ParameterizedTest
        @CsvSource({
            "The Truman Doctrine was announced",
            "The Dawes Plan cut the payments",
            "Ho Chi Minh Trail = supply route",
            "Beveridge Report 1942",
            "Agent Orange = chemical",
            "Wall Street crashed and Fleet Street panicked",
            "Article 48 was used",
        })
        void evenWhereNamedAfterOne(String line) {
            assertThat(actors(line)).filteredOn(a -> a.kind() == Kind.PERSON).isEmpty();
        }

        @Test
        void whereTheyAreStatesBesideStates() {
            assertThat(
                            actors(
                                    "UFR, Britain and France agreed. UFR wanted land. UFR refused"
                                            + " to pay"))
                    .extracting(Actor::name)
                    .doesNotContain("UFR");
        }
    }

    private static List<Actor> actors(String... lines) {
        return Extracts.of(Extracts.lines(lines)).actors();
    }
}
