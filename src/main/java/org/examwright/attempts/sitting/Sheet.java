package org.examwright.attempts.sitting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.marking.Answer;
import org.examwright.marking.Fraction;
import org.examwright.marking.Mark;
import org.examwright.marking.Marker;
import org.examwright.marking.Outcome;
import org.jspecify.annotations.Nullable;

/** The answers of a finished attempt and what each one earned, in the order of the quiz. */
public record Sheet(List<Line> lines) {
    public Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * @param answer in the question's own ids
     */
    public record Line(int slot, Answer answer, Mark mark) {}

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
                                    return new Line(
                                            asked.slot(),
                                            answer,
                                            Marker.mark(asked.item(), answer));
                                })
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
        return new Line(line.slot(), line.answer(), new Mark(score, maximum, outcome));
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
        return lines.stream()
                .map(Line::mark)
                .filter(mark -> mark.outcome() == Outcome.NEEDS_MARKER)
                .map(Mark::maximum)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The total in hundredths of the maximum; null where there is nothing to be had. */
    public @Nullable Fraction percent() {
        var maximum = maximum();
        return maximum.signum() == 0 ? null : total().times(Fraction.of(100, 1)).dividedBy(maximum);
    }
}
