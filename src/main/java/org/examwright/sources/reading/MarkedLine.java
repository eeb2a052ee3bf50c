package org.examwright.sources.reading;

/**
 * A line taken out of a document that is more than text, with what the document's own marks tell of
 * it.
 *
 * @param text without a line end; blank where the document leaves room
 * @param mark the heading level that the document gives it, from 1; {@link #EMPHASIS} for a line
 *     that only stands out; 0 for all others
 * @param furniture whether it belongs to the page: a running head, a page number
 */
public record MarkedLine(String text, int mark, boolean furniture) {
    /** The mark of a line that is set in bold from its first letter to its last. */
    public static final int EMPHASIS = 7;

    /** The room between two blocks. */
    public static final MarkedLine BLANK = new MarkedLine("", 0, false);

    public static MarkedLine plain(String text) {
        return new MarkedLine(text, 0, false);
    }
}
