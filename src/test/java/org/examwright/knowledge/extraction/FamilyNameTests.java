package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Persons whom their names alone tell, beside others of the notes; and what only looks like one.
 */
class FamilyNameTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In June three of them - Chaney, Goodman and Schwerner - were murdered. | Chaney, Goodman, Schwerner
                    He was shot in Memphis on 4 April by James Earl Ray. | James Earl Ray
                    The Welsh were led by Rhys ap Thomas. | Rhys ap Thomas
                    His mother, Mamie, wept. | Mamie
                    The police chief was 'Bull' Connor. Connor wept. | Connor
                    Earl of Harland was murdered. | Earl of Harland
                    """)
    void arePersons(String line, String names) {
        assertThat(persons(line)).containsExactlyElementsOf(Arrays.asList(names.split(", ")));
    }

    @Test
    void areTakenApartWhereTheyAreJoined() {
        var persons =
                persons(
                        "Zimmer and Kaltz led the party. Kaltz resigned and Zimmer wept.",
                        "The winners were the Zimmer-Kaltz-Prohl triumvirate.");

        assertThat(persons).containsExactly("Zimmer", "Kaltz", "Prohl");
    }

    @Test
    void makeAPersonOfAFullNameWhoseGivenNameIsKnown() {
        assertThat(
                        persons(
                                "Richard Tarle became bishop and died in 1503.",
                                "The boy was trained by a priest, Richard Symonds, to pass as"
                                        + " him."))
                .contains("Richard Symonds");
    }

    @ParameterizedTest
    @CsvSource({
        "In 1954 Brown v Board of Education was decided",
        "Success made them famous",
        "Things went better",
        "They came from Washington DC",
    })
    void areNoneWhereNobodyActs(String line) {
        assertThat(actors(line)).isEmpty();
    }

    @Test
    void leaveABodyToItself() {
        assertThat(actors("Tarle's FBI joined the search. The FBI told them so."))
                .extracting(Actor::name)
                .contains("FBI")
                .doesNotContain("Tarle's FBI");
    }

    @Test
    void areGivenToOneWhomABracketShortens() {
        assertThat(actors("President Johnson (LBJ) signed it. LBJ wept."))
                .singleElement()
                .satisfies(actor -> assertThat(actor.aliases()).contains("LBJ"));
    }

    @Test
    void holdOfficesOfBodies() {
        var relations =
                Extracts.of(Extracts.lines("Jinnah was chairman of the Muslim League 1917-24."))
                        .relations();

        assertThat(relations)
                .filteredOn(relation -> relation.type() == Relation.Type.OFFICE)
                .extracting(Relation::name)
                .containsExactly("Jinnah → Muslim League");
    }

    private static List<String> persons(String... lines) {
        return actors(lines).stream()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .map(Actor::name)
                .toList();
    }

    private static List<Actor> actors(String... lines) {
        return Extracts.of(Extracts.lines(lines)).actors();
    }
}
