package org.examwright.knowledge.storage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.examwright.sources.Evidence;

/**
 * What hangs on facts of every kind, by the fact's id.
 *
 * @param context words that their evidence leans on
 * @param stale those words among the evidence that their source no longer says
 * @param unsupported facts all of whose words are such
 * @param places where a fact is said first, among all places in the order of the notes
 */
record Links(
        Map<UUID, List<String>> topics,
        Map<UUID, List<String>> themes,
        Map<UUID, List<Evidence>> evidence,
        Map<UUID, List<Evidence>> context,
        Set<Evidence> stale,
        Set<UUID> unsupported,
        Map<UUID, Integer> places) {

    List<String> topics(UUID fact) {
        return topics.getOrDefault(fact, List.of());
    }

    List<String> themes(UUID fact) {
        return themes.getOrDefault(fact, List.of());
    }

    List<Evidence> evidence(UUID fact) {
        return evidence.getOrDefault(fact, List.of());
    }

    List<Evidence> context(UUID fact) {
        return context.getOrDefault(fact, List.of());
    }

    /** Facts that nothing is quoted for come last. */
    int place(UUID fact) {
        return places.getOrDefault(fact, Integer.MAX_VALUE);
    }
}
