package org.examwright.sources.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.examwright.sources.PassageKind;

/** A document while it is read: its lines, and what each was found to be so far. */
final class Draft {
    final List<Line> lines;
    private final PassageKind[] kinds;
    private final int[] levels;
    private int title = -1;

    Draft(List<Line> lines) {
        this.lines = lines;
        kinds = new PassageKind[lines.size()];
        levels = new int[lines.size()];
        Arrays.fill(kinds, PassageKind.TEXT);
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    PassageKind kind(int index) {
        return kinds[index];
    }

    boolean isChrome(int index) {
        return kinds[index] == PassageKind.CHROME;
    }

    boolean isHeading(int index) {
        return kinds[index] == PassageKind.HEADING;
    }

    void chrome(int index) {
        kinds[index] = PassageKind.CHROME;
    }

    void chrome(int from, int to) {
        Arrays.fill(kinds, from, to, PassageKind.CHROME);
    }

    void heading(int index, int level) {
        kinds[index] = PassageKind.HEADING;
        levels[index] = level;
    }

    int level(int index) {
        return levels[index];
    }

    /** The line that names the whole document, or -1. */
    int title() {
        return title;
    }

    void title(int index) {
        title = index;
    }

    /** The next line behind this one that is not of the page, or the number of lines. */
    int next(int index) {
        int next = index + 1;
        while (next < kinds.length && isChrome(next)) {
            next++;
        }
        return next;
    }

    /** The line before this one that is not of the page, or -1. */
    int previous(int index) {
        int previous = index - 1;
        while (previous >= 0 && isChrome(previous)) {
            previous--;
        }
        return previous;
    }

    /** The lines that are not of the page. */
    List<Integer> kept() {
        var kept = new ArrayList<Integer>();
        for (int i = 0; i < kinds.length; i++) {
            if (!isChrome(i)) {
                kept.add(i);
            }
        }
        return kept;
    }
}
