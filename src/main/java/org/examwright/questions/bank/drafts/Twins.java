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
 * only questions that meet there are compared. Any order of the words will do, as long as it is one
 * for all; it is found anew whenever the bank has doubled, so that rare stays rare.
 */
public final class Twins {
    private static final int FEW = 500;

    private final List<Likeness> taken = new ArrayList<>();
    private final Set<Long> contents = new HashSet<>();
    private final Map<Integer, Integer> frequency = new HashMap<>();
    private final Map<Integer, List<Likeness>> byRareWord = new HashMap<>();
    private int most;

    /**
     * @param known questions that will be added soon, so that rare words are known from the start
     */
    public Twins(Collection<Likeness> known) {
        count(known);
    }

    /** Whether a question of quite the same content is there already. */
    public boolean holds(Likeness one) {
        return contents.contains(one.content());
    }

    /** Takes a question in; false, and not taken, where a twin of it is there already. */
    public boolean add(Likeness one) {
        List<Integer> rare = rareWords(one);
        if (holds(one)
                || rare.stream()
                        .flatMap(word -> byRareWord.getOrDefault(word, List.of()).stream())
                        .anyMatch(one::twinOf)) {
            return false;
        }
        contents.add(one.content());
        taken.add(one);
        if (taken.size() > most) {
            count(List.copyOf(taken));
            byRareWord.clear();
            taken.forEach(each -> index(each, rareWords(each)));
        } else {
            index(one, rare);
        }
        return true;
    }

    private void index(Likeness one, List<Integer> rare) {
        rare.forEach(word -> byRareWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(one));
    }

    private void count(Collection<Likeness> all) {
        frequency.clear();
        for (Likeness one : all) {
            one.words().forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        most = Math.max(FEW, 2 * all.size());
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
