package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.generation.facts.Ground;
import org.junit.jupiter.api.Test;

/** Members of a closed list are keys, and so is the list: none is asked oftener than a fact. */
class MemberOfGroupTests {
    @Test
    void hasTheListForAKeyToo() {
        var notes = new Notebook().topic("The regency");
        var council = notes.group("regency council");
        for (String lord : List.of("Adair", "Bolt", "Crewe")) {
            notes.member(
                    notes.person("Hugh " + lord),
                    council,
                    "The regency council consisted of three lords: Adair, Bolt and Crewe.");
        }

        assertThat(Catalogue.PATTERNS)
                .filteredOn(pattern -> pattern.id().equals("M20"))
                .flatExtracting(
                        pattern -> pattern.supply(new Ground(notes.knowledge())).candidates())
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.keys()).contains(council.id()));
    }
}
