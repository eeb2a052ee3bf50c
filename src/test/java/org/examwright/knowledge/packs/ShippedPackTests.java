package org.examwright.knowledge.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Test;

class ShippedPackTests {
    private static final String ID = "ussr-1917-1985";

    private final Pack pack = new PackReader().read(ID, PackFolder.ofClassPath(ID));

    @Test
    void reachesTheFloors() {
        var knowledge = copy();

        assertThat(knowledge.events()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(knowledge.terms()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(knowledge.figures()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(knowledge.relations())
                .filteredOn(relation -> relation.type() == Relation.Type.CAUSE)
                .hasSizeGreaterThanOrEqualTo(40);
        assertThat(knowledge.actors())
                .filteredOn(actor -> !actor.aliases().isEmpty() || !actor.offices().isEmpty())
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void keepsEveryDatedFactWithinItsPeriod() {
        assertThat(copy().events())
                .allMatch(event -> !event.to().isBefore(pack.from()))
                .allMatch(event -> !event.from().isAfter(pack.to()));
    }

    @Test
    void givesEachCopyIdsOfItsOwn() {
        var first = copy().events().stream().map(event -> event.id()).toList();

        assertThat(copy().events())
                .extracting(event -> event.id())
                .doesNotContainAnyElementsOf(first);
    }

    private Knowledge copy() {
        Map<String, SourceId> sources = new TreeMap<>();
        pack.notes().forEach(note -> sources.put(note.file(), new SourceId(UUID.randomUUID())));
        return pack.knowledge(sources);
    }
}
