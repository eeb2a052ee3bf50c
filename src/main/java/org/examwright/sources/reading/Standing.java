package org.examwright.sources.reading;

import java.util.List;
import java.util.regex.Pattern;

/** How a line stands among the others: what speaks for and against its being a heading. */
final class Standing {
    private static final Pattern OUTLINE =
            Pattern.compile("(?:[IVXLC]{1,6}|[A-Z]|\\d{1,2})[.):][\\s\\u00A0]+");

    private final Draft draft;
    private final List<Integer> kept;
    private final Habits habits;

    Standing(Draft draft, List<Integer> kept, Habits habits) {
        this.draft = draft;
        this.kept = kept;
        this.habits = habits;
    }

    double score(int at) {
        var line = draft.line(kept.get(at));
        boolean last = at + 1 >= kept.size();
        if (last) {
            return -4;
        }
        var next = draft.line(kept.get(at + 1));
        double score = 0;
        if (habits.airy()) {
            score += next.words() >= 1.5 * line.words() ? 0.5 : 0;
        } else {
            score += line.gap() ? (next.gap() ? 1 : 1.5) : -0.5;
        }
        score += opens(line, next) ? (habits.openers() ? 4 : 3) : 0;
        score += next.bullet() && !line.bullet() ? 1 : 0;
        score += outlined(line, next) ? 3 : next.indent() > line.indent() + 1 ? 1 : 0;
        score += habits.punctuated() && !line.ended() ? 1 : 0;
        score += habits.punctuated() && next.ended() && next.words() > line.words() ? 0.5 : 0;
        boolean plain = !habits.punctuated() && !habits.bulleted();
        score += plain && !HeadingForm.isQuestion(line) ? -0.5 : 0;
        score += line.numbered() ? listed(at) : 0;
        score += behindHeading(at, line, next);
        if (habits.compact()
                && HeadingForm.isBareName(line)
                && next.words() >= Math.max(5, 1.5 * line.words())) {
            return score + 2.5;
        }
        score += outlined(line, next) || !inList(at) ? 0 : opensList(line, next) ? -1 : -2.5;
        return score;
    }

    private boolean opensList(Line line, Line next) {
        return line.gap() && !next.gap() && !habits.airy();
    }

    /** Whether the line opens a block in a document whose blocks open with their heading. */
    private boolean opens(Line line, Line next) {
        boolean block = line.gap() && !next.gap() && !line.ended();
        return block && (habits.openers() || habits.shortOpeners() && line.words() <= 8);
    }

    /** A numbered or lettered line with what belongs to it indented beneath. */
    private static boolean outlined(Line line, Line next) {
        return next.indent() > line.indent() + 1
                && !line.ended()
                && line.words() <= 12
                && OUTLINE.matcher(line.body()).lookingAt();
    }

    /**
     * Content is likelier behind a heading than one more heading, and an answer behind a question.
     */
    private double behindHeading(int at, Line line, Line next) {
        if (at == 0 || !draft.isHeading(kept.get(at - 1)) || kept.get(at - 1) == draft.title()) {
            return 0;
        }
        if (HeadingForm.isQuestion(draft.line(kept.get(at - 1)))) {
            return line.gap() ? -1 : -3;
        }
        return line.gap() && next.gap() ? 0 : -1;
    }

    /** A numbered line is one of a list where the next number follows at once. */
    private double listed(int at) {
        boolean before = at > 0 && draft.line(kept.get(at - 1)).numbered();
        boolean after = draft.line(kept.get(at + 1)).numbered();
        return before || after ? -2 : 1;
    }

    /** Short lines without an end, one under the other and no blank line between: a list. */
    private boolean inList(int at) {
        int run = 1;
        for (int i = at; i > 0 && run < 4 && alike(i - 1, i); i--) {
            run++;
        }
        for (int i = at; i + 1 < kept.size() && run < 4 && alike(i, i + 1); i++) {
            run++;
        }
        return run >= 4;
    }

    private boolean alike(int first, int second) {
        var one = draft.line(kept.get(first));
        var two = draft.line(kept.get(second));
        return kept.get(second) == kept.get(first) + 1
                && (!two.gap() || habits.airy())
                && !one.bullet()
                && !two.bullet()
                && one.words() <= 12
                && two.words() <= 12
                && !one.ended()
                && !two.ended();
    }
}
