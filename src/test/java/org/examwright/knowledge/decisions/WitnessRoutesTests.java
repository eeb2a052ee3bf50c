package org.examwright.knowledge.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examwright.knowledge.decisions.WitnessRoutes.Route;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Test;

class WitnessRoutesTests {
    private static final SourceId NOTES = SourceId.next();
    private static final UUID FACT = UuidV7.next();
    private static final UUID PART = UuidV7.next();

    @Test
    void leavesWordsWhereNobodyDecided() {
        assertThat(routes().to(FACT, said(3, "Rennie"))).contains(FACT);
        assertThat(routes(route(3, "Rennie", Optional.of(PART))).to(FACT, said(3, "Dance")))
                .contains(FACT);
    }

    @Test
    void givesWordsToThePartThatWasDividedOffWhereverTheLineIsNow() {
        assertThat(routes(route(3, "Rennie", Optional.of(PART))).to(FACT, said(40, "Rennie")))
                .contains(PART);
    }

    @Test
    void tellsEqualWordsApartByTheNearestLine() {
        var routes =
                routes(
                        route(3, "Rennie", Optional.of(FACT)),
                        route(9, "Rennie", Optional.of(PART)));

        assertThat(routes.to(FACT, said(4, "Rennie"))).contains(FACT);
        assertThat(routes.to(FACT, said(10, "Rennie"))).contains(PART);
    }

    @Test
    void leavesOutWordsThatWereTakenAway() {
        assertThat(routes(route(3, "Rennie", Optional.empty())).to(FACT, said(3, "Rennie")))
                .isEmpty();
    }

    private static WitnessRoutes routes(Route... routes) {
        return new WitnessRoutes(Map.of(FACT, List.of(routes)));
    }

    private static Route route(int line, String quote, Optional<UUID> to) {
        return new Route(NOTES, line, quote, to);
    }

    private static Evidence said(int line, String quote) {
        return new Evidence(NOTES, 2, line, 0, quote.length(), quote);
    }
}
