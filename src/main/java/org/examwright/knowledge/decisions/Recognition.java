package org.examwright.knowledge.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.Fact;
import org.examwright.sources.SourceId;

/**
 * Recognises a fact that people decided on when a reading puts it in other words than before: by
 * the quote that it rests on. Only where exactly one decided fact and exactly one found fact rest
 * on the same quote; else it could be any of several facts of one sentence.
 */
final class Recognition {
    private static final Set<String> SENTENCES = Set.of("EVENT", "STATEMENT");

    private Recognition() {}

    /** Words of a source, wherever they stand in it. */
    record Words(SourceId source, String quote) {}

    /** A fact that a person confirmed, worded or rejected, and the words that it rests on. */
    record Decided(UUID id, Set<Words> words) {}

    /** Whether facts of the kind are told by the sentence they rest on; a name is not enough. */
    static boolean speaksFor(String kind) {
        return SENTENCES.contains(kind);
    }

    /**
     * From found facts to decided ones.
     *
     * @param found none of which is called as a decided fact is
     */
    static Map<UUID, UUID> of(List<? extends Fact> found, List<Decided> decided) {
        var decisions = new HashMap<Words, List<UUID>>();
        decided.forEach(
                fact ->
                        fact.words()
                                .forEach(
                                        words ->
                                                decisions
                                                        .computeIfAbsent(
                                                                words, _ -> new ArrayList<>())
                                                        .add(fact.id())));
        var finds = new HashMap<Words, Set<UUID>>();
        for (var fact : found) {
            words(fact)
                    .forEach(
                            each ->
                                    finds.computeIfAbsent(each, _ -> new HashSet<>())
                                            .add(fact.id()));
        }
        var recognised = new HashMap<UUID, UUID>();
        for (var fact : found) {
            var candidates = new HashSet<UUID>();
            for (var words : words(fact)) {
                var same = decisions.getOrDefault(words, List.of());
                if (same.size() == 1 && finds.getOrDefault(words, Set.of()).size() == 1) {
                    candidates.addAll(same);
                }
            }
            if (candidates.size() == 1) {
                recognised.put(fact.id(), candidates.iterator().next());
            }
        }
        return recognised;
    }

    /** The words that a fact rests on. */
    static List<Words> words(Fact fact) {
        return fact.evidence().stream()
                .map(each -> new Words(each.sourceId(), each.quote()))
                .distinct()
                .toList();
    }
}
