package org.examwright.knowledge.decisions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;

/**
 * Where the words go that a reading finds for a fact: a person may have given them to another fact
 * by splitting it, or taken them away.
 *
 * @param of the routes of each fact that has some
 */
public record WitnessRoutes(Map<UUID, List<Route>> of) {

    /**
     * Where one quote goes.
     *
     * @param line where it stood when the person decided; it tells equal quotes apart
     * @param to the fact; empty for none
     */
    public record Route(SourceId source, int line, String quote, Optional<UUID> to) {
        boolean fits(Evidence evidence) {
            return source.equals(evidence.sourceId()) && quote.equals(evidence.quote());
        }
    }

    public WitnessRoutes and(WitnessRoutes more) {
        var all = new HashMap<>(of);
        all.putAll(more.of());
        return new WitnessRoutes(all);
    }

    /** The fact that this piece of evidence for a fact belongs to; empty where to none. */
    public Optional<UUID> to(UUID fact, Evidence evidence) {
        return of.getOrDefault(fact, List.of()).stream()
                .filter(route -> route.fits(evidence))
                .min(
                        Comparator.<Route>comparingInt(
                                        route -> Math.abs(route.line() - evidence.line()))
                                .thenComparingInt(Route::line))
                .map(Route::to)
                .orElse(Optional.of(fact));
    }
}
