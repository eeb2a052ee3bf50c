package org.examwright.quizzes.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Draws a paper: fills the rows of a blueprint from the questions of a bank. Every row gets as many
 * as it wants wherever any choice of questions allows it, and where the bank has enough, no
 * question of a paper tells the answer of another; and as far as the bank has such questions, the
 * paper is balanced ({@link Balance}). The seed decides which; the same seed and bank give the same
 * paper, whatever the ids and the order of the bank.
 */
public final class Draw {
    /** Rows a blueprint may have at most. */
    public static final int MOST_ROWS = 50;

    private final List<Row> rows;
    private final List<List<Drawable>> families;
    private final Ranks ranks;

    private Draw(List<Row> rows, List<List<Drawable>> families, Ranks ranks) {
        this.rows = rows;
        this.families = families;
        this.ranks = ranks;
    }

    /**
     * Draws.
     *
     * @param rows 1 to {@value #MOST_ROWS}
     * @param bank all that may be drawn
     */
    public static Drawn from(List<Drawable> bank, List<Row> rows, long seed) {
        return from(bank, rows, seed, Set.of());
    }

    /**
     * Draws, and takes questions to be avoided only where others do not suffice.
     *
     * @param avoided ids, as of questions that a learner has met before
     */
    public static Drawn from(List<Drawable> bank, List<Row> rows, long seed, Set<UUID> avoided) {
        return from(bank, Twins.among(bank), rows, seed, avoided);
    }

    /**
     * Draws where the twins of the bank are known.
     *
     * @param twins at least those among the bank
     */
    public static Drawn from(
            List<Drawable> bank, Twins twins, List<Row> rows, long seed, Set<UUID> avoided) {
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw new IllegalArgumentException("A blueprint has 1 to " + MOST_ROWS + " rows");
        }
        List<Drawable> inOrder =
                bank.stream()
                        .filter(question -> rows.stream().anyMatch(row -> row.fits(question)))
                        .sorted(
                                Comparator.<Drawable>comparingLong(
                                                question -> question.likeness().content())
                                        .thenComparing(Drawable::type)
                                        .thenComparing(Drawable::marks)
                                        .thenComparing(Drawable::id))
                        .toList();
        Ranks ranks = new Ranks(seed, avoided);
        Drawn drawn =
                Apart.of(
                        inOrder,
                        avoided,
                        left -> new Draw(rows, Families.of(left, twins), ranks).draw());
        return new Exchange(rows, Families.of(inOrder, twins), ranks, avoided).balanced(drawn);
    }

    private Drawn draw() {
        List<int[]> choices = IntStream.range(0, rows.size()).mapToObj(this::choices).toList();
        int[] wanted = rows.stream().mapToInt(Row::count).toArray();
        Filling filling = Filling.of(choices, wanted, families.size());
        List<Integer> unmet =
                IntStream.range(0, wanted.length)
                        .filter(row -> filling.filled(row) < wanted[row])
                        .boxed()
                        .toList();
        return new Drawn(
                places(choices, filling),
                IntStream.range(0, wanted.length)
                        .mapToObj(
                                row -> new Drawn.Supply(row, choices.get(row).length, wanted[row]))
                        .toList(),
                unmet,
                unmet.isEmpty() ? List.of() : conflict(choices, filling, unmet, wanted),
                List.of());
    }

    /** The families that fit a row, the luckiest first. */
    private int[] choices(int row) {
        record Choice(int family, Drawable best) {}
        List<Choice> fitting = new ArrayList<>();
        for (int family = 0; family < families.size(); family++) {
            Drawable best = best(row, family);
            if (rows.get(row).fits(best)) {
                fitting.add(new Choice(family, best));
            }
        }
        return fitting.stream()
                .sorted(Comparator.comparingLong(choice -> ranks.of(row, choice.best())))
                .mapToInt(Choice::family)
                .toArray();
    }

    /** The family's luckiest member that fits the row; any member where none fits. */
    private Drawable best(int row, int family) {
        List<Drawable> members = families.get(family);
        return members.stream()
                .filter(rows.get(row)::fits)
                .min(Comparator.comparingLong(question -> ranks.of(row, question)))
                .orElse(members.getFirst());
    }

    private List<Drawn.Place> places(List<int[]> choices, Filling filling) {
        List<Drawn.Place> places = new ArrayList<>();
        for (int row = 0; row < choices.size(); row++) {
            for (int family : choices.get(row)) {
                if (filling.rowOf(family) == row) {
                    places.add(new Drawn.Place(row, best(row, family)));
                }
            }
        }
        return places;
    }

    /**
     * Only rows that an unmet one could have taken from, directly or through others, can belong to
     * a smallest set; among these it is searched.
     */
    private List<Integer> conflict(
            List<int[]> choices, Filling filling, List<Integer> unmet, int[] wanted) {
        boolean[] reached = new boolean[rows.size()];
        List<Integer> queue = new ArrayList<>(unmet);
        unmet.forEach(row -> reached[row] = true);
        for (int i = 0; i < queue.size(); i++) {
            for (int family : choices.get(queue.get(i))) {
                int holder = filling.rowOf(family);
                if (!reached[holder]) {
                    reached[holder] = true;
                    queue.add(holder);
                }
            }
        }
        Map<Long, Integer> familiesByRows = new HashMap<>();
        long[] fits = new long[families.size()];
        for (int row = 0; row < choices.size(); row++) {
            for (int family : choices.get(row)) {
                fits[family] |= 1L << row;
            }
        }
        for (long mask : fits) {
            familiesByRows.merge(mask, 1, Integer::sum);
        }
        List<Integer> candidates = queue.stream().sorted().toList();
        return Shortage.among(candidates, wanted, familiesByRows);
    }

    /** What a drawn question is worth in the paper. */
    public static BigDecimal marks(Row row, Drawable question) {
        return row.marks() == null ? question.marks() : row.marks();
    }
}
