package org.examwright.sources.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the headings. How a document marks them is a habit of that document: with markup, by saying
 * them twice, as the first line of a card, or by form and blank lines only. The surest habit that
 * is seen decides how far mere form is trusted.
 */
final class Headings {
    private static final int CARDS = 3;
    private static final int DOUBLES = 3;

    /** The level of what stands below headings that the document marks more strongly. */
    private static final int SUB = 3;

    private static final Pattern ANSWER = Pattern.compile("(?i)(?:a|ans|answer)\\s*[:.)]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]\\s");

    private final Draft draft;
    private final List<Integer> kept;
    private final Habits habits;

    private Headings(Draft draft) {
        this.draft = draft;
        kept = draft.kept();
        habits = Habits.of(draft, kept);
    }

    static void mark(Draft draft) {
        var headings = new Headings(draft);
        int doubles = headings.doubled();
        int marked = headings.marked();
        if (doubles < DOUBLES && marked < 2) {
            if (headings.habits.cards() >= CARDS) {
                headings.cards();
            } else {
                headings.numbered();
                headings.formed();
            }
        }
        headings.overBullets();
    }

    /**
     * A short line without a bullet, between a bullet or a heading and a list of bullets, names
     * what follows.
     */
    private void overBullets() {
        for (int i : kept) {
            int before = draft.previous(i);
            int next = draft.next(i);
            if (before >= 0
                    && next < draft.size()
                    && draft.line(next).bullet()
                    && (habits.bulleted() || isBulleted(draft.next(next)))
                    && (draft.line(before).bullet()
                            || draft.isHeading(before)
                            || draft.line(i).gap())
                    && namesWhatFollows(i, draft.line(next))) {
                draft.heading(i, level(draft.line(i), SUB));
            }
        }
    }

    private boolean isBulleted(int index) {
        return index < draft.size() && draft.line(index).bullet();
    }

    private boolean namesWhatFollows(int index, Line next) {
        var line = draft.line(index);
        return !draft.isChrome(index)
                && !draft.isHeading(index)
                && HeadingForm.canBe(line)
                && line.words() <= 8
                && !line.ended()
                && !line.numbered()
                && !ANSWER.matcher(line.body()).lookingAt()
                && !HeadingForm.speaks(line)
                && HeadingForm.score(line) >= 1
                && line.indent() <= next.indent();
    }

    /** Numbers that run on through the document, each behind a blank line and above content. */
    private void numbered() {
        var run = new ArrayList<Integer>();
        for (int i : kept) {
            var line = draft.line(i);
            int next = draft.next(i);
            if (line.gap()
                    && NUMBER.matcher(line.body()).lookingAt()
                    && HeadingForm.canBe(line)
                    && line.words() <= 14
                    && (!line.ended() || line.endsWith('?'))
                    && next < draft.size()
                    && !draft.line(next).gap()
                    && number(line) == run.size() + 1) {
                run.add(i);
            }
        }
        if (run.size() >= CARDS) {
            run.forEach(i -> draft.heading(i, 1));
        }
    }

    private static int number(Line line) {
        return Integer.parseInt(line.body().split("\\D", 2)[0]);
    }

    /** The first copy of a doubled heading is the section, the second is of the page. */
    private int doubled() {
        int doubles = 0;
        for (int at = 0; at + 1 < kept.size(); at++) {
            int first = kept.get(at);
            int second = kept.get(at + 1);
            var line = draft.line(first);
            if (!line.key().equals(draft.line(second).key())
                    || line.bullet()
                    || line.words() > 20) {
                continue;
            }
            boolean heading =
                    first != draft.title()
                            && HeadingForm.canBe(line)
                            && (!line.endsWith('.') || HeadingForm.score(line) > 0);
            if (heading) {
                draft.heading(first, level(line, 1));
                doubles++;
            }
            if (heading || first == draft.title()) {
                draft.chrome(second);
                at++;
            }
        }
        return doubles;
    }

    private int marked() {
        int marked = 0;
        for (int i : kept) {
            var line = draft.line(i);
            boolean bold = line.mark() == 7;
            if (line.mark() > 0
                    && !draft.isChrome(i)
                    && i != draft.title()
                    && HeadingForm.canBe(line)) {
                draft.heading(i, line.mark());
                marked += bold ? 0 : 1;
            } else if (!draft.isChrome(i) && underlined(i)) {
                draft.heading(i, draft.line(i + 1).text().strip().startsWith("=") ? 1 : 2);
                marked++;
            }
        }
        return marked;
    }

    /** Markdown's other headings: a line of = or - beneath. */
    private boolean underlined(int index) {
        if (index + 1 >= draft.size() || index == draft.title() || draft.line(index + 1).gap()) {
            return false;
        }
        var line = draft.line(index);
        return HeadingForm.canBe(line)
                && draft.line(index + 1).text().strip().matches("={3,}|-{3,}");
    }

    /** Cards and slides: the first line behind a counter names the card. */
    private void cards() {
        boolean open = true;
        for (int at = 0; at < kept.size(); at++) {
            int i = kept.get(at);
            if (draft.isChrome(i) || i == draft.title()) {
                continue;
            }
            var line = draft.line(i);
            boolean first = open || counterBetween(at == 0 ? -1 : kept.get(at - 1), i);
            open = false;
            double score = HeadingForm.canBe(line) ? HeadingForm.score(line) : -9;
            boolean lead = line.endsWith(':') && HeadingForm.speaks(line);
            boolean content = at + 1 < kept.size() && !counterBetween(i, kept.get(at + 1));
            if (first
                    && score > -9
                    && !lead
                    && line.words() <= 16
                    && (score > 0 || content && score > -2.5)
                    && (content || score >= 1)) {
                draft.heading(i, level(line, 1));
            } else if (!first
                    && habits.bulleted()
                    && line.gap()
                    && bulletBehind(at)
                    && score >= 1
                    && !line.ended()) {
                draft.heading(i, level(line, 2));
            }
            open |= Counters.endsWithCounter(line, habits.total());
        }
    }

    private boolean counterBetween(int from, int to) {
        for (int i = Math.max(0, from + 1); i < to; i++) {
            if (draft.isChrome(i) && Counters.isCounter(draft.line(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean bulletBehind(int at) {
        return at + 1 < kept.size() && draft.line(kept.get(at + 1)).bullet();
    }

    /** No mark at all: the line's form, and how it stands among the others. */
    private void formed() {
        var standing = new Standing(draft, kept, habits);
        for (int at = 0; at < kept.size(); at++) {
            int i = kept.get(at);
            if (draft.isChrome(i) || draft.isHeading(i) || !HeadingForm.canBe(draft.line(i))) {
                continue;
            }
            double score = HeadingForm.score(draft.line(i)) + standing.score(at);
            if (score >= 3) {
                draft.heading(i, level(draft.line(i), opensBlock(at) ? 1 : 2));
            }
        }
    }

    private boolean opensBlock(int at) {
        var line = draft.line(kept.get(at));
        return line.gap() || at == 0;
    }

    /**
     * The depth of its number ("2.1 Aims") where it has one; what is indented stands below what is
     * not.
     */
    private static int level(Line line, int otherwise) {
        if (line.mark() > 0) {
            return line.mark();
        }
        var number = line.body().split("[\\s\\u00A0]", 2)[0];
        if (number.matches("\\d{1,2}(?:\\.\\d{1,2})+\\.?")) {
            int dots = (int) number.chars().filter(c -> c == '.').count();
            return dots + (number.endsWith(".") ? 0 : 1);
        }
        return line.indent() > 1 ? 2 + line.indent() : otherwise;
    }
}
