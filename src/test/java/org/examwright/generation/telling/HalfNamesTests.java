package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examwright.generation.language.Clause;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of somebody who is called by letters or a given name alone, or of a heading. */
class HalfNamesTests {
    private static final Names NAMES =
            new Names(
                    List.of(actor("Alfonso", Actor.Kind.PERSON), actor("Holm", Actor.Kind.PERSON)),
                    Set.of(
                            "Josef left Kiel",
                            "Josef came to Lund",
                            "in 1750 Josef sold salt",
                            "Bergen paid Josef",
                            "Thomas left Kiel"),
                    true);

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "LG became Prime Minister",
                "TR was shot in Kiel",
                "HG's visit to Kiel took place",
                "FDR died in Kiel",
                "HG resigned",
                "HG married Anna Holm",
                "Alex rode into Kiel",
                "Fred drowned in Kiel",
                "Kath left Kiel for Lund",
                "Thomas left Kiel for Lund",
                "The League of Kiel banned End",
                "Holm signed Causes",
                "End rained off Kiel",
                "Start took Kiel",
                "Rome Alfonso abdicated",
                "Rome Alfonso left Kiel for Lund",
            })
    void areNotAsked(String label) {
        assertThat(fault(label)).hasValue("leave open whose deed it was, or which of several");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "NATO bombed Kiel",
                "The ANC became a party of Norway",
                "Josef left Kiel for Lund",
                "Napoleon left Kiel for Lund",
                "Michelangelo died in Kiel",
                "Alexander I rode into Kiel",
                "Thomas Holm left Kiel for Lund",
                "King Thomas left Kiel for Lund",
                "Thomas of Kiel left Denmark for Lund",
                "War broke out between Denmark and Norway",
                "The War of Kiel ended in Denmark",
                "The Rome Conference opened",
                "Florence Holm left Kiel for Lund",
                "Holm banned the End Slavery League",
            })
    void areAskedWhereTheyAreWhole(String label) {
        assertThat(fault(label)).isEmpty();
    }

    private static Optional<String> fault(String label) {
        Clause clause = Clause.of(label).orElseThrow();
        return Told.faultOfEvent(label, clause, label, List.of(label + " in 1750."), NAMES);
    }

    private static Actor actor(String name, Actor.Kind kind) {
        return new Actor(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                List.of(),
                kind,
                null,
                List.of(),
                List.of(),
                List.of(),
                new Standing(FactStatus.EXTRACTED, Origin.EXTRACTION, 0.9));
    }
}
