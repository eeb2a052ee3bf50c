package org.examwright.knowledge.storage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.examwright.sources.Evidence;

/**
 * The order of the notes: by the source's title, then version, line and character, never by ids, so
 * that the same notes in another course have the same order.
 */
final class Places {
    private final Comparator<Evidence> order;

    /**
     * @param titles of all sources, by id
     */
    Places(Map<UUID, String> titles) {
        order =
                Comparator.<Evidence, String>comparing(
                                evidence -> titles.getOrDefault(evidence.sourceId().id(), ""))
                        .thenComparingInt(Evidence::sourceVersion)
                        .thenComparingInt(Evidence::line)
                        .thenComparingInt(Evidence::start);
    }

    List<Evidence> sorted(List<Evidence> evidence) {
        return evidence.stream().sorted(order.thenComparingInt(Evidence::end)).toList();
    }

    /**
     * Numbers the places where facts are said first; facts said first at one place share a number.
     *
     * @param evidence of each fact, sorted
     */
    Map<UUID, Integer> first(Map<UUID, List<Evidence>> evidence) {
        var numbers = new TreeMap<Evidence, Integer>(order);
        evidence.values().stream()
                .filter(all -> !all.isEmpty())
                .forEach(all -> numbers.put(all.getFirst(), 0));
        int number = 0;
        for (var place : numbers.entrySet()) {
            place.setValue(number);
            number += 1;
        }
        var first = new HashMap<UUID, Integer>();
        evidence.forEach(
                (fact, all) -> {
                    if (!all.isEmpty()) {
                        first.put(fact, numbers.getOrDefault(all.getFirst(), 0));
                    }
                });
        return first;
    }
}
