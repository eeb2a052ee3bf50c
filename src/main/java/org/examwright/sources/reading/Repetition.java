package org.examwright.sources.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a page says twice: menus, lists of contents, running heads, echoes of the title. */
final class Repetition {
    private static final int RUN = 3;

    /** A heading's number before it, and its page's number behind it in a list of contents. */
    private static final Pattern NUMBERS =
            Pattern.compile("^(?:\\d{1,2}(?: \\d{1,2})* )?(\\p{L}.*?)(?: \\d{1,3})?$");

    private static final Pattern PAGE =
            Pattern.compile("(?:page|slide|sheet) \\d{1,3} ((?:\\S+ ?){1,6}).*");

    private Repetition() {}

    static void mark(Draft draft) {
        repeatedRuns(draft);
        contents(draft);
        runningHeads(draft);
        numberedHeads(draft);
    }

    /** "Page 3: Booklet", where the same follows the number of at least three pages. */
    private static void numberedHeads(Draft draft) {
        var heads = new HashMap<String, Integer>();
        for (int i = 0; i < draft.size(); i++) {
            heads.merge(head(draft.line(i)), 1, Integer::sum);
        }
        for (int i = 0; i < draft.size(); i++) {
            var head = head(draft.line(i));
            if (!head.isEmpty() && heads.getOrDefault(head, 0) >= RUN) {
                draft.chrome(i);
            }
        }
    }

    /** The first words behind the page's number; nothing where there is none. */
    private static String head(Line line) {
        var head = line.key().length() > 300 ? null : PAGE.matcher(line.key());
        return head != null && head.matches() ? head.group(1) : "";
    }

    /** A run of short lines that stands twice is a menu, both times. */
    private static void repeatedRuns(Draft draft) {
        var places = new HashMap<String, Integer>();
        var menu = new HashSet<Integer>();
        for (int i = 0; i + RUN <= draft.size(); i++) {
            if (!isMenuRun(draft, i)) {
                continue;
            }
            var run =
                    draft.line(i).key()
                            + '\n'
                            + draft.line(i + 1).key()
                            + '\n'
                            + draft.line(i + 2).key();
            var first = places.putIfAbsent(run, i);
            if (first != null && i - first >= RUN) {
                for (int j = 0; j < RUN; j++) {
                    menu.add(first + j);
                    menu.add(i + j);
                }
            }
        }
        menu.forEach(draft::chrome);
    }

    private static boolean isMenuRun(Draft draft, int from) {
        var keys = new HashSet<String>();
        for (int i = from; i < from + RUN; i++) {
            var line = draft.line(i);
            if (line.words() > 10
                    || line.key().isEmpty()
                    || line.endsWith('.')
                    || Counters.isCounter(line)) {
                return false;
            }
            keys.add(line.key());
        }
        return keys.size() == RUN;
    }

    /**
     * A list of what follows: at least three short lines in a row that each come again, in order,
     * apart.
     */
    private static void contents(Draft draft) {
        var last = new HashMap<String, Integer>();
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.line(i).key().isEmpty()) {
                last.put(contentsKey(draft.line(i)), i);
            }
        }
        for (int i = 0; i < draft.size(); i++) {
            int end = i;
            int before = -1;
            while (end < draft.size() && isEntry(draft, end, last, before)) {
                before = last.getOrDefault(contentsKey(draft.line(end)), -1);
                end++;
            }
            if (end - i >= RUN && last.getOrDefault(contentsKey(draft.line(i)), -1) >= end) {
                draft.chrome(i, end);
                if (i > 0
                        && draft.line(i - 1)
                                .key()
                                .matches(
                                        "(?:table of )?contents|in this"
                                                + " (?:article|lesson|topic|chapter)|on this page")) {
                    draft.chrome(i - 1);
                }
            }
            i = Math.max(i, end - 1);
        }
    }

    private static boolean isEntry(Draft draft, int index, Map<String, Integer> last, int before) {
        var line = draft.line(index);
        int again = last.getOrDefault(contentsKey(line), -1);
        return line.words() <= 14
                && !line.key().isEmpty()
                && again > index + 1
                && again > before + (before < 0 ? 0 : 1);
    }

    private static String contentsKey(Line line) {
        return line.key().length() > 200
                ? line.key()
                : NUMBERS.matcher(line.key()).replaceFirst("$1");
    }

    /**
     * A short line beside at least three counters, and half of them, is the head or the foot of
     * each page.
     */
    private static void runningHeads(Draft draft) {
        var beside = new HashMap<String, Integer>();
        int counters = 0;
        for (int i = 0; i < draft.size(); i++) {
            if (Counters.isCounter(draft.line(i))) {
                counters++;
                for (var key : neighbours(draft, i)) {
                    beside.merge(key, 1, Integer::sum);
                }
            }
        }
        int often = Math.max(RUN, counters / 2);
        for (int i = 0; i < draft.size(); i++) {
            if (beside.getOrDefault(draft.line(i).key(), 0) >= often) {
                draft.chrome(i);
            }
        }
    }

    private static Set<String> neighbours(Draft draft, int index) {
        var keys = new HashSet<String>();
        for (int j : new int[] {index - 1, index + 1}) {
            if (j >= 0
                    && j < draft.size()
                    && draft.line(j).words() <= 10
                    && !draft.line(j).key().isEmpty()) {
                keys.add(draft.line(j).key());
            }
        }
        return keys;
    }
}
