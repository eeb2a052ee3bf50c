package org.examwright.knowledge.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a text that shows why it was found.
 *
 * @param spans what matched, in code points into this snippet, in order and apart
 */
record Snippet(String text, List<Span> spans) {
    static final int LONGEST = 240;
    private static final int BEFORE = 60;

    /** From the first character, in code points from 0, to the one behind the last. */
    record Span(int start, int end) {}

    /** A snippet and the place in the whole text, in code points, where it begins and ends. */
    record Cut(Snippet snippet, int start, int end) {}

    /**
     * Cuts a text to a length that can be taken in at a glance, around the first match and between
     * words where that can be.
     *
     * @param spans in order and apart
     */
    static Cut of(String text, List<Span> spans) {
        var points = text.codePoints().toArray();
        int start = 0;
        int end = points.length;
        if (points.length > LONGEST) {
            int first = spans.isEmpty() ? 0 : spans.getFirst().start();
            start = Math.max(0, Math.min(first - BEFORE, points.length - LONGEST));
            start = start == 0 ? 0 : behindBlank(points, start, Math.max(start, first));
            end = Math.min(points.length, start + LONGEST);
            end = end == points.length ? end : beforeBlank(points, start + LONGEST / 2, end);
        }
        var shown = new ArrayList<Span>();
        for (var span : spans) {
            int from = Math.max(span.start(), start);
            int to = Math.min(span.end(), end);
            if (from < to) {
                shown.add(new Span(from - start, to - start));
            }
        }
        return new Cut(new Snippet(new String(points, start, end - start), shown), start, end);
    }

    /** The first beginning of a word from here on, up to a limit; else here. */
    private static int behindBlank(int[] points, int here, int limit) {
        for (int i = here; i <= limit; i++) {
            if (Character.isWhitespace(points[i - 1])) {
                return i;
            }
        }
        return here;
    }

    /** The last end of a word up to here, down to a limit; else here. */
    private static int beforeBlank(int[] points, int limit, int here) {
        for (int i = here; i >= limit; i--) {
            if (Character.isWhitespace(points[i])) {
                return i;
            }
        }
        return here;
    }
}
