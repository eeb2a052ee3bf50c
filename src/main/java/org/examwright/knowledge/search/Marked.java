package org.examwright.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import org.examwright.knowledge.search.Snippet.Span;

/**
 * A text in which PostgreSQL put marks around what matched. The marks are characters for private
 * use, which it was given blanks for where the text itself had them.
 */
final class Marked {
    static final char BEGIN = '\uE000';
    static final char END = '\uE001';

    private Marked() {}

    /** Where the marked parts stand in the text without marks, in code points. */
    static List<Span> spans(String marked) {
        var spans = new ArrayList<Span>();
        int at = 0;
        int begin = -1;
        for (int point : marked.codePoints().toArray()) {
            if (point == BEGIN) {
                begin = at;
            } else if (point == END) {
                if (begin >= 0 && begin < at) {
                    spans.add(new Span(begin, at));
                }
                begin = -1;
            } else {
                at++;
            }
        }
        return spans;
    }
}
