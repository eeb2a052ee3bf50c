package org.examwright.sources.documents;

/**
 * A line as it stands on a page of a PDF; lengths are in points, from the page's upper left corner.
 *
 * @param page from 1
 * @param left where its first letter begins
 * @param right where its last letter ends
 * @param base the line that its letters stand on
 * @param size of most of its letters
 * @param bold whether all its letters are
 */
record PdfLine(
        int page, String text, float left, float right, float base, float size, boolean bold) {

    /** The same line with other words, for a line that goes on. */
    PdfLine with(String words) {
        return new PdfLine(page, words, left, right, base, size, bold);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }
}
