package org.examwright.quizzes.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the smallest set of rows that cannot all be met. By Hall's theorem a set of rows can be met
 * just where every part of it has, between its rows, as many families as it wants; so the smallest
 * set that cannot is one that wants more than fits any of its rows.
 */
final class Shortage {
    /** Sets looked at before the search settles for one from which no row can be left out. */
    private static final int PATIENCE = 2_000_000;

    private final int[] wanted;
    private final long[] kinds;
    private final int[] sizes;
    private int looked;

    /**
     * @param familiesByRows how many families fit just these rows, the rows being bits
     */
    private Shortage(int[] wanted, Map<Long, Integer> familiesByRows) {
        this.wanted = wanted;
        this.kinds = new TreeMap<>(familiesByRows).keySet().stream().mapToLong(k -> k).toArray();
        this.sizes =
                IntStream.range(0, kinds.length).map(i -> familiesByRows.get(kinds[i])).toArray();
    }

    /**
     * @param candidates rows among which such a set is known to be, ascending
     */
    static List<Integer> among(
            List<Integer> candidates, int[] wanted, Map<Long, Integer> familiesByRows) {
        return new Shortage(wanted, familiesByRows).smallest(candidates);
    }

    private List<Integer> smallest(List<Integer> candidates) {
        for (int size = 1; size <= candidates.size() && looked < PATIENCE; size++) {
            List<Integer> found = search(candidates, 0, size, new ArrayList<>());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return thinned(candidates);
    }

    private List<Integer> search(
            List<Integer> candidates, int from, int size, List<Integer> chosen) {
        if (size == 0) {
            looked++;
            return isShort(chosen) ? List.copyOf(chosen) : List.of();
        }
        for (int i = from; i <= candidates.size() - size && looked < PATIENCE; i++) {
            chosen.add(candidates.get(i));
            List<Integer> found = search(candidates, i + 1, size - 1, chosen);
            chosen.removeLast();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Integer> thinned(List<Integer> candidates) {
        List<Integer> rows = new ArrayList<>(candidates);
        for (Integer row : candidates) {
            rows.remove(row);
            if (!isShort(rows)) {
                rows.add(row);
            }
        }
        return rows.stream().sorted().toList();
    }

    private boolean isShort(List<Integer> rows) {
        long mask = 0;
        int want = 0;
        for (int row : rows) {
            mask |= 1L << row;
            want += wanted[row];
        }
        int have = 0;
        for (int i = 0; i < kinds.length && have < want; i++) {
            have += (kinds[i] & mask) == 0 ? 0 : sizes[i];
        }
        return have < want;
    }
}
