package org.examwright.questions.bank.drafts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.questions.Likeness;

/**
 * Finds twins in a large bank. Twins that share more than 80 % of their words also share one of
 * their rarest 20 %: so only these words are indexed (prefix filter of set-similarity joins), and
 * only questions that meet there are compared.
 */
public final class Twins {
    private final Map<Integer, Integer> frequency = new HashMap<>();
    private final Map<Integer, List<Likeness>> byRareWord = new HashMap<>();
    private final Set<Long> contents = new HashSet<>();

    /**
     * @param all every question that will be added, so that rare words are known from the start
     */
    public Twins(Collection<Likeness> all) {
        for (Likeness one : all) {
            one.words().forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
    }

    /** Takes a question in; false, and not taken, where a twin of it is there already. */
    public boolean add(Likeness one) {
        List<Integer> rare = rareWords(one);
        if (contents.contains(one.content())
                || rare.stream()
                        .flatMap(word -> byRareWord.getOrDefault(word, List.of()).stream())
                        .anyMatch(one::twinOf)) {
            return false;
        }
        contents.add(one.content());
        rare.forEach(word -> byRareWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(one));
        return true;
    }

    private List<Integer> rareWords(Likeness one) {
        List<Integer> words = one.words();
        int size = words.size() - (int) Math.ceil(Likeness.TWINS * words.size()) + 1;
        return words.stream()
                .sorted(
                        Comparator.<Integer>comparingInt(word -> frequency.getOrDefault(word, 0))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(size)
                .toList();
    }
}
