package org.examwright.attempts.sitting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.marking.Answer;
import org.examwright.marking.Fraction;
import org.examwright.marking.Mark;
import org.examwright.marking.Marker;
import org.examwright.marking.Outcome;
import org.examwright.marking.points.Scheme;
import org.jspecify.annotations.Nullable;

/** The answers of a finished attempt and what each one earned, in the order of the quiz. */
public record Sheet(List<Line> lines) {
    public Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * @param answer in the question's own ids
     * @param verdicts how a short answer fared at each point; null where no matcher marks
     * @param waiting the marks that wait for a person
     */
    public record Line(
            int slot, Answer answer, Mark mark, @Nullable Verdicts verdicts, Fraction waiting) {
        public Line(int slot, Answer answer, Mark mark) {
            this(
                    slot,
                    answer,
                    mark,
                    null,
                    mark.outcome() == Outcome.NEEDS_MARKER ? mark.maximum() : Fraction.ZERO);
        }
    }

    /** Marks the answers that count; a slot without one is not answered. */
    public static Sheet fold(Paper paper, Map<Integer, Answer> answers) {
        return new Sheet(
                paper.slots().stream()
                        .map(
                                asked -> {
                                    var given =
                                            answers.getOrDefault(
                                                    asked.slot(), new Answer.Nothing());
                                    var answer = given.blank() ? new Answer.Nothing() : given;
                                    return line(asked, answer);
                                })
                        .toList());
    }

    /** Marks one answer: by its rule, by its points, or leaves it to a person. */
    public static Line line(Paper.Asked asked, Answer answer) {
        var mark = Marker.mark(asked.item(), answer);
        var matcher = asked.matcher();
        if (matcher == null
                || mark.outcome() != Outcome.NEEDS_MARKER
                || !(answer.bare() instanceof Answer.Text(var text))) {
            return new Line(asked.slot(), answer, mark);
        }
        return line(asked, answer, matcher.scheme(), Verdicts.of(matcher.mark(text)));
    }

    private static Line line(Paper.Asked asked, Answer answer, Scheme scheme, Verdicts verdicts) {
        return new Line(
                asked.slot(), answer, verdicts.mark(scheme), verdicts, verdicts.waiting(scheme));
    }

    /** With what a person decided on a point of a short answer. */
    public Sheet decided(Paper.Asked asked, int point, boolean award) {
        var matcher = asked.matcher();
        return new Sheet(
                lines.stream()
                        .map(
                                line ->
                                        line.slot() == asked.slot()
                                                        && line.verdicts() != null
                                                        && matcher != null
                                                ? line(
                                                        asked,
                                                        line.answer(),
                                                        matcher.scheme(),
                                                        line.verdicts().decided(point, award))
                                                : line)
                        .toList());
    }

    public Optional<Line> at(int slot) {
        return lines.stream().filter(line -> line.slot() == slot).findFirst();
    }

    /** With a person's mark in a slot. A blank answer stays not answered. */
    public Sheet marked(int slot, Fraction score) {
        return new Sheet(
                lines.stream()
                        .map(line -> line.slot() == slot ? marked(line, score) : line)
                        .toList());
    }

    private static Line marked(Line line, Fraction score) {
        var maximum = line.mark().maximum();
        var share = maximum.signum() == 0 ? score : score.dividedBy(maximum);
        var outcome =
                line.answer().blank() && share.signum() <= 0
                        ? Outcome.NOT_ANSWERED
                        : Outcome.ofShare(share);
        return new Line(
                line.slot(),
                line.answer(),
                new Mark(score, maximum, outcome),
                line.verdicts(),
                Fraction.ZERO);
    }

    /** What is marked so far. */
    public Fraction total() {
        return lines.stream()
                .map(line -> line.mark().score())
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    public Fraction maximum() {
        return lines.stream()
                .map(line -> line.mark().maximum())
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The marks that still wait for a person. */
    public Fraction pending() {
        return lines.stream().map(Line::waiting).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The total in hundredths of the maximum; null where there is nothing to be had. */
    public @Nullable Fraction percent() {
        var maximum = maximum();
        return maximum.signum() == 0 ? null : total().times(Fraction.of(100, 1)).dividedBy(maximum);
    }
}
