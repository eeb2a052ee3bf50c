package org.examwright.knowledge.conflicts.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.sources.Evidence;

/**
 * A sentence that may tell of a deed, an office or an amount.
 *
 * @param facts the facts that rest on it
 * @param heading whether it stands over others
 */
record Telling(
        String text,
        List<Word> words,
        List<Dated> dates,
        List<Evidence> evidence,
        List<Fact> facts,
        boolean heading) {

    /** A date in the sentence. */
    record Dated(Span span, Hedge hedge, int start, int end) {}

    /** The facts that rest on this sentence and tell of this time. */
    Set<UUID> dated(Span span) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (Fact fact : facts) {
            if (fact instanceof Event event
                    && !event.from().isAfter(span.last())
                    && !event.to().isBefore(span.first())) {
                ids.add(event.id());
            }
        }
        return ids;
    }
}
