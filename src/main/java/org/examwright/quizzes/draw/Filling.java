package org.examwright.quizzes.draw;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * Gives families to rows, each to one row at most, so that as many places as can be are filled: a
 * row that finds nothing free takes a family from a row that can do with another, along an
 * augmenting path. Greedy filling would leave rows empty that could be met.
 */
final class Filling {
    private static final int NONE = -1;

    private final List<int[]> choices;
    private final int[] rowOf;
    private final int[] filled;

    /**
     * @param choices for each row, the families that fit it, best first
     */
    private Filling(List<int[]> choices, int families) {
        this.choices = choices;
        this.rowOf = new int[families];
        this.filled = new int[choices.size()];
        Arrays.fill(rowOf, NONE);
    }

    static Filling of(List<int[]> choices, int[] wanted, int families) {
        Filling filling = new Filling(choices, families);
        for (int row = 0; row < wanted.length; row++) {
            while (filling.filled[row] < wanted[row] && filling.fillOne(row)) {
                filling.filled[row]++;
            }
        }
        return filling;
    }

    /** The row that has the family, or -1. */
    int rowOf(int family) {
        return rowOf[family];
    }

    int filled(int row) {
        return filled[row];
    }

    /** Breadth first, so that as few rows as can be change what they hold. */
    private boolean fillOne(int start) {
        int[] askedBy = new int[rowOf.length];
        int[] through = new int[choices.size()];
        Arrays.fill(askedBy, NONE);
        Arrays.fill(through, NONE);
        var queue = new ArrayDeque<Integer>();
        queue.add(start);
        while (!queue.isEmpty()) {
            int row = queue.remove();
            for (int family : choices.get(row)) {
                if (askedBy[family] != NONE || rowOf[family] == row) {
                    continue;
                }
                askedBy[family] = row;
                int holder = rowOf[family];
                if (holder == NONE) {
                    handOver(family, askedBy, through, start);
                    return true;
                }
                if (holder != start && through[holder] == NONE) {
                    through[holder] = family;
                    queue.add(holder);
                }
            }
        }
        return false;
    }

    /** Walks the path back: each row takes the family it asked for and gives the one it held. */
    private void handOver(int free, int[] askedBy, int[] through, int start) {
        int family = free;
        int row = askedBy[family];
        rowOf[family] = row;
        while (row != start) {
            family = through[row];
            row = askedBy[family];
            rowOf[family] = row;
        }
    }
}
