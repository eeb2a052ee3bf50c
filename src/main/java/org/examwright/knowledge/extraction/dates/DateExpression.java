package org.examwright.knowledge.extraction.dates;

import java.util.List;

/**
 * A date as it stands in a line.
 *
 * @param when what it means
 * @param hedge how the word before it bends it
 * @param certain whether form or context show that it is a date; a bare "1966" may be a number
 * @param start where the expression begins in the line, its preposition included, in characters
 * @param core where the date proper begins
 * @param end the character behind it
 * @param inherited whether its year comes from another date: "in May", "that year"
 * @param told where the notes say the dates that it leans on, that with the year first; two at most
 */
public record DateExpression(
        When when,
        Hedge hedge,
        boolean certain,
        int start,
        int core,
        int end,
        boolean inherited,
        List<Told> told) {

    /**
     * Where a date is said.
     *
     * @param line its line among those that were read, from 0
     * @param start its first character in the line
     * @param end the character behind it
     */
    public record Told(int line, int start, int end) {}

    /** A date that tells its own year. */
    public DateExpression(When when, Hedge hedge, boolean certain, int start, int core, int end) {
        this(when, hedge, certain, start, core, end, false, List.of());
    }

    /** Whether the notes leave the exact days open. */
    public boolean approximate() {
        return hedge.loose() || when instanceof When.Part;
    }

    /** Where the bracket opens that it stands in, on this line; -1 where it stands in none. */
    public int bracket(String line) {
        int opening = line.lastIndexOf('(', start);
        boolean open = opening > line.lastIndexOf(')', start) && line.indexOf(')', end) >= 0;
        return open ? opening : -1;
    }
}
