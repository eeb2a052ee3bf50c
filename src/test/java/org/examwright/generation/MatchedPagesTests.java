package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.examwright.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** A sheet of pairs is of one matter: what two pages tell has no common one but by a topic. */
class MatchedPagesTests {
    @Test
    void pairsEventsOfOnePageOnly() {
        Knowledge one =
                page(
                        "The weavers of Lorn",
                        "Earl Hakon banned looms",
                        "Bishop Orm opened a school",
                        "Sailors of Lorn burnt the harbour",
                        "Duke Adair besieged Selby",
                        "Lady Brome joined the union");
        Knowledge other =
                page(
                        "The miners of Kell",
                        "Farmers of Kell drained the fens",
                        "Miners of Kell struck for bread",
                        "Baron Tosti taxed salt",
                        "Queen Maud sold the palace",
                        "Captain Grim mapped the coast");

        assertThat(ask("M29", both(one, other)))
                .isNotEmpty()
                .allSatisfy(
                        question ->
                                assertThat(
                                                question.content().options().stream()
                                                        .flatMap(
                                                                o ->
                                                                        Objects.requireNonNull(
                                                                                o.evidence())
                                                                                .stream())
                                                        .map(quote -> quote.sourceId())
                                                        .distinct())
                                        .hasSize(1));
    }

    private static Knowledge page(String topic, String... deeds) {
        var notes = new Notebook().topic(topic).read(0.95);
        for (int i = 0; i < deeds.length; i++) {
            notes.event(deeds[i], 1840 + 2 * i + topic.length() % 2);
        }
        return notes.knowledge();
    }

    private static Knowledge both(Knowledge one, Knowledge other) {
        return new Knowledge(
                joined(one.topics(), other.topics()),
                List.of(),
                List.of(),
                joined(one.events(), other.events()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
