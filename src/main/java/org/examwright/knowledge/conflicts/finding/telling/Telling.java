package org.examwright.knowledge.conflicts.finding.telling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that may tell of a deed, an office or an amount.
 *
 * @param at where it begins in its line, in characters
 * @param facts the facts that rest on it
 * @param before the last date that stands before it in the same line, for a sentence without one
 * @param heading whether it stands over others
 * @param label whether it is a fact's own label rather than a sentence of notes
 */
public record Telling(
        String text,
        int at,
        List<Word> words,
        List<Dated> dates,
        List<Evidence> evidence,
        List<Fact> facts,
        @Nullable Dated before,
        boolean heading,
        boolean label) {

    /** A date in the sentence. */
    public record Dated(Span span, Hedge hedge, int start, int end) {}

    /** Whether a person has since put the sentence's event at another time, or refused it. */
    public boolean overruled(@Nullable Span span) {
        if (label || span == null) {
            return false;
        }
        boolean decided = facts.stream().anyMatch(Telling::decided);
        boolean stands =
                facts.stream()
                        .anyMatch(
                                fact ->
                                        fact instanceof Event event
                                                && event.standing().status() != FactStatus.REJECTED
                                                && !event.from().isAfter(span.last())
                                                && !event.to().isBefore(span.first()));
        return decided && !stands;
    }

    private static boolean decided(Fact fact) {
        FactStatus status = fact.standing().status();
        return fact instanceof Event
                && (status == FactStatus.EDITED || status == FactStatus.REJECTED);
    }

    /** The facts that rest on this sentence. */
    public Set<UUID> ids() {
        Set<UUID> ids = new LinkedHashSet<>();
        facts.stream()
                .filter(fact -> fact.standing().status() != FactStatus.REJECTED)
                .forEach(fact -> ids.add(fact.id()));
        return ids;
    }

    /**
     * The facts that rest on this sentence and tell of this time: events then, others that say it.
     */
    public Set<UUID> dated(Span span) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (Fact fact : facts) {
            if (fact instanceof Event event
                    && !event.from().isAfter(span.last())
                    && !event.to().isBefore(span.first())) {
                ids.add(event.id());
            } else if (!(fact instanceof Event)
                    && fact.name().contains(Integer.toString(span.first().getYear()))) {
                ids.add(fact.id());
            }
        }
        return ids;
    }
}
