package org.examwright.generation.choice.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.generation.Notebook;
import org.examwright.generation.facts.Ground;
import org.junit.jupiter.api.Test;

class PaceTests {
    private static final List<String> DEEDS =
            List.of(
                    "Earl Hakon banned looms",
                    "Bishop Orm opened a school",
                    "Sailors burnt the harbour",
                    "Duke Adair besieged Kell",
                    "Brome joined the union",
                    "Farmers drained the fens",
                    "Miners struck for bread",
                    "Parliament taxed salt");

    @Test
    void staysAsItIsWhereMuchIsToldOfEachYear() {
        assertThat(reach(every(1), 12)).isEqualTo(12);
    }

    @Test
    void reachesFurtherWhereAPageCrossesACentury() {
        assertThat(reach(every(15), 12)).isBetween(12 * 12, 12 * 16);
    }

    @Test
    void ignoresALookBack() {
        var notes = every(1);
        notes.event("Monks founded Kiel", 1210);
        notes.event("Danes sailed home", 1850);
        assertThat(reach(notes, 12)).isEqualTo(12);
    }

    @Test
    void neverReachesMoreThanTwentyTimesAsFar() {
        assertThat(reach(every(500), 12)).isEqualTo(12 * 20);
    }

    @Test
    void lacksNothingWhereNothingIsTold() {
        assertThat(reach(new Notebook(), 12)).isEqualTo(12);
    }

    private static int reach(Notebook notes, int years) {
        return Pace.reach(new Ground(notes.knowledge()), years);
    }

    private static Notebook every(int years) {
        var notes = new Notebook().topic("The weavers of Lorn");
        for (int i = 0; i < DEEDS.size(); i++) {
            notes.event(DEEDS.get(i), 1840 + years * i);
        }
        return notes;
    }
}
