package org.examwright.knowledge.extraction.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Numbers on the move: "rose from 3 million in 1928 to 13 million in 1940" is one happening. */
final class Trend {
    private static final String MOVES =
            "(?:rose|risen|grew|grown|increased|climbed|went up|gone"
                    + " up|soared|doubled|fell|fallen|dropped|declined|decreased|shrank|sank|went"
                    + " down|halved|was cut|were cut|changed)";

    /** To the end of the sentence at most; a point between digits ends none. */
    private static final String REST = "(?:[^.;]|\\.\\d)*";

    private static final Pattern FROM =
            Pattern.compile("(?is).*\\b" + MOVES + "\\b" + REST + "\\bfrom\\s+" + REST);
    private static final Pattern TO =
            Pattern.compile(
                    "(?is)[^.;\\d]{0,30}\\bto\\s+(?:[^.;]|\\.\\d){0,20}\\d(?:[^.;]|\\.\\d){0,30}");
    private static final Pattern CHANGES =
            Pattern.compile(
                    "(?is).*\\b" + MOVES + "\\b" + REST + "\\b(?:to|by)\\s+" + REST + "\\d" + REST);

    private Trend() {}

    /** Whether the words before a date say that a number moved to another. */
    static boolean changes(String before) {
        return CHANGES.matcher(before).matches() && !before.matches("(?is).*\\bfrom\\s[^.;]*");
    }

    /** Where the piece of the sentence begins that tells of the movement. */
    static int start(Line line, Sentence sentence, DateExpression begin) {
        int start = sentence.start();
        for (int i = start; i < begin.start(); i++) {
            if (";:→".indexOf(line.text().charAt(i)) >= 0) {
                start = i + 1;
            }
        }
        while (start < begin.start() && Character.isWhitespace(line.text().charAt(start))) {
            start++;
        }
        return start;
    }

    /** The date at which the movement ends that begins at this date, or null. */
    static @Nullable DateExpression end(
            Line line, DateExpression begin, List<DateExpression> dates) {
        String before = line.part(0, begin.start());
        for (DateExpression end : dates) {
            if (end.start() > begin.end()) {
                boolean moves =
                        FROM.matcher(before).matches()
                                && TO.matcher(line.part(begin.end(), end.start())).matches()
                                && end.when().last().isAfter(begin.when().last());
                return moves ? end : null;
            }
        }
        return null;
    }
}
