package org.examwright.generation;

import java.util.List;

/** Eight deeds of a country of our own, of no matter in common. */
final class Deeds {
    static final List<String> EIGHT =
            List.of(
                    "Earl Hakon banned looms",
                    "Bishop Orm opened a school",
                    "Sailors burnt Brome harbour",
                    "Duke Adair besieged Kell",
                    "Sarn joined the union",
                    "Lady Maud drained the fens",
                    "Miners at Orrin struck for bread",
                    "The Lorn Diet taxed salt");

    private Deeds() {}
}
