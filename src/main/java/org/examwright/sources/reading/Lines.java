package org.examwright.sources.reading;

import java.util.ArrayList;
import java.util.List;

/** Parts a text into lines at LF and CRLF, counted from 1, and keeps those that are not blank. */
final class Lines {
    private Lines() {}

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        int number = 1;
        boolean gap = true;
        for (int start = 0; start <= text.length(); number++) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() + 1 : end + 1;
            end = end < 0 ? text.length() : end;
            if (end > start && end < text.length() && text.charAt(end - 1) == '\r') {
                end--;
            }
            var line = text.substring(start, end);
            boolean blank = Line.isBlank(line);
            if (!blank) {
                lines.add(Line.of(number, line, gap));
            }
            gap = blank;
            start = next;
        }
        return lines;
    }
}
