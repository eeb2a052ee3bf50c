package org.examwright.knowledge.conflicts.finding.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Standing;
import org.examwright.platform.UuidV7;
import org.junit.jupiter.api.Test;

class NamesTests {
    private static final List<String> TELLING = List.of("Edgar", "died", "in", "1547");

    @Test
    void areOnePersonsWhereNobodyElseBearsThem() {
        var names = new Names(List.of(king("Edgar IV", "Edgar")));

        assertThat(names.at(TELLING, 0)).isEqualTo(new Names.Found("Edgar IV", 1));
    }

    @Test
    void areNobodysWhereTwoKingsBearThem() {
        var names = new Names(List.of(king("Edgar IV", "Edgar"), king("Edgar V")));

        assertThat(names.at(TELLING, 0)).isNull();
        assertThat(names.at(List.of("Edgar", "V", "died"), 0))
                .isEqualTo(new Names.Found("Edgar V", 2));
    }

    private static Actor king(String name, String... aliases) {
        return new Actor(
                UuidV7.next(),
                name,
                List.of(aliases),
                Actor.Kind.PERSON,
                null,
                List.of(),
                List.of(),
                List.of(),
                Standing.PACK);
    }
}
