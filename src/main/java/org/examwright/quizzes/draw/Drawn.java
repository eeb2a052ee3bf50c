package org.examwright.quizzes.draw;

import java.util.List;

/**
 * What a draw brought.
 *
 * @param places the questions, row after row; as many as the bank could give at most
 * @param rows each row's wants and what the bank holds for it by itself
 * @param unmet the rows that got fewer than they want, ascending
 * @param conflict the smallest set of rows that cannot all be met, ascending; empty where all are
 * @param relaxed in what the paper is less balanced than it should be, a sentence each
 */
public record Drawn(
        List<Place> places,
        List<Supply> rows,
        List<Integer> unmet,
        List<Integer> conflict,
        List<String> relaxed) {
    public Drawn {
        places = List.copyOf(places);
        rows = List.copyOf(rows);
        unmet = List.copyOf(unmet);
        conflict = List.copyOf(conflict);
        relaxed = List.copyOf(relaxed);
    }

    public boolean complete() {
        return unmet.isEmpty();
    }

    /** A question in the paper and the row, from 0, that it was drawn for. */
    public record Place(int row, Drawable question) {}

    /**
     * A row's supply.
     *
     * @param found how many questions fit the row and could share a paper, before other rows take
     *     any
     */
    public record Supply(int row, int found, int wanted) {}
}
