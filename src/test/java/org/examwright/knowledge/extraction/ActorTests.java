package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Actor.Kind;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.platform.UuidV7;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTests {

    @ParameterizedTest(name = "{1} is a {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Wolsey wanted to be pope | Wolsey | PERSON",
                "The alliance kept Bevin out. Bevin's death was a shock | Bevin | PERSON",
                "It was led by General Kornbluth from the south | General Kornbluth | PERSON",
                "After the death of Kettering in 1549 the rising was over | Kettering | PERSON",
                "King Henry VIII married again | King Henry VIII | PERSON",
                "The Church of England was created | Church of England | ORGANISATION",
                "members of the Witan chose him | Witan | INSTITUTION",
                "The Central Committee voted for war | Central Committee | INSTITUTION",
                "He was leader of the SPD | SPD | ORGANISATION",
                "Many Germans hated it and the Germans were poor | Germans | GROUP",
                "Land was taken from the peasants | Peasants | GROUP",
                "Three of them were murdered by Klansmen | Klansmen | GROUP",
                "In May Guardsmen shot four students. Guardsmen marched in | Guardsmen | GROUP",
                "the Workers' Opposition protested | Workers' Opposition | GROUP",
            })
    void isToldByFormAndCompany(String line, String name, Kind kind) {
        assertThat(Extracts.of(Extracts.lines(line)).actors())
                .filteredOn(actor -> actor.name().equals(name))
                .singleElement()
                .returns(kind, Actor::kind);
    }

    @ParameterizedTest
    @CsvSource({
        "They fought in Georgia and in the Ruhr",
        "In January the Great Depression began on Wall Street",
        "The New Economic Policy was unpopular",
        "Socialism failed in France",
    })
    void isNoPlaceTimeOrThing(String line) {
        assertThat(Extracts.of(Extracts.lines(line)).actors()).isEmpty();
    }

    @Test
    void joinsSurnameClippedMisspeltAndInitials() {
        Knowledge knowledge =
                Extracts.of(
                        Extracts.lines(
                                "Grigory Zinoman and Kamensky attacked the budget. Zinoman was"
                                        + " afraid.",
                                "Kamensky and Zino defended it. Zinoman said so. Kamensky agreed.",
                                "Z and K were both dismissed.",
                                "Zinomann wanted revenge. Zinoman died."));
        assertThat(knowledge.actors())
                .extracting(Actor::name)
                .containsExactly("Grigory Zinoman", "Kamensky");
        assertThat(knowledge.actors().getFirst().aliases())
                .contains("Zinoman", "Zino", "Z", "Zinomann");
    }

    @Test
    void keepsKingsOfOneNameApart() {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "Henry VII defeated Richard III. Henry VIII married"
                                                        + " Anne."))
                                .actors())
                .extracting(Actor::name)
                .contains("Henry VII", "Henry VIII", "Richard III");
    }

    @Test
    void usesTheCoursesOwnActorsFirst() {
        Actor known =
                new Actor(
                        UuidV7.next(),
                        "Leonard Trotter",
                        List.of("Trotter"),
                        Kind.PERSON,
                        "a commander",
                        List.of(),
                        List.of(),
                        List.of(),
                        Standing.PACK);
        Knowledge course =
                new Knowledge(
                        List.of(),
                        List.of(),
                        List.of(known),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        Knowledge found =
                new Extraction()
                        .extract(Extracts.lines("In 1925 Trotter lost his job"), course, _ -> true);
        assertThat(found.actors())
                .singleElement()
                .satisfies(
                        actor -> {
                            assertThat(actor.id()).isEqualTo(known.id());
                            assertThat(actor.name()).isEqualTo("Leonard Trotter");
                            assertThat(actor.evidence())
                                    .singleElement()
                                    .satisfies(at -> assertThat(at.quote()).isEqualTo("Trotter"));
                        });
        assertThat(found.events().getFirst().parts().getFirst().actor())
                .isEqualTo("Leonard Trotter");
    }
}
