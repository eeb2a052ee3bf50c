package org.examwright.attempts.sitting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.marking.Answer;
import org.examwright.marking.Fraction;
import org.examwright.marking.Item;
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
        return line(asked, answer, null);
    }

    /**
     * @param held verdicts that are there already; null where the matcher is to give them
     */
    private static Line line(Paper.Asked asked, Answer answer, @Nullable Verdicts held) {
        var mark = best(asked, answer);
        var matcher = asked.matcher();
        if (matcher == null
                || mark.outcome() != Outcome.NEEDS_MARKER
                || !(answer.bare() instanceof Answer.Text(var text))) {
            return ruled(asked, new Line(asked.slot(), answer, mark));
        }
        var verdicts = held == null ? Verdicts.of(matcher.mark(text)) : held;
        return ruled(asked, line(asked, answer, matcher.scheme(), verdicts));
    }

    /** By its key, or by one that a regrade accepts besides, whichever gives more. */
    private static Mark best(Paper.Asked asked, Answer answer) {
        var best = Marker.mark(asked.item(), fitting(asked.item(), answer));
        for (var other : asked.alternatives()) {
            var mark = Marker.mark(other, fitting(other, answer));
            best = mark.score().compareTo(best.score()) > 0 ? mark : best;
        }
        return best;
    }

    /** How sure the learner was matters no more where a regrade's rule does not ask. */
    private static Answer fitting(Item item, Answer answer) {
        return item.asksCertainty() ? answer : answer.bare();
    }

    private static Line ruled(Paper.Asked asked, Line line) {
        var maximum = asked.item().maximum();
        return switch (asked.regraded()) {
            case CREDIT_ALL ->
                    new Line(
                            line.slot(),
                            line.answer(),
                            new Mark(
                                    maximum,
                                    maximum,
                                    line.answer().blank() ? Outcome.NOT_ANSWERED : Outcome.CORRECT),
                            line.verdicts(),
                            Fraction.ZERO);
            case DROP_ITEM ->
                    new Line(
                            line.slot(),
                            line.answer(),
                            new Mark(Fraction.ZERO, Fraction.ZERO, line.mark().outcome()),
                            line.verdicts(),
                            Fraction.ZERO);
            case NEW_KEY, ACCEPT_ALSO, NEW_RULE -> line;
            case null -> line;
        };
    }

    /**
     * With one question marked again after a regrade. What the matcher and people said of a short
     * answer's points stays where the mark scheme does.
     *
     * @param asked the question as it counts now
     * @param before the question as it counted
     * @param person the mark that a person gave; null where nobody did
     */
    public Sheet regraded(Paper.Asked asked, Paper.Asked before, @Nullable Fraction person) {
        return new Sheet(
                lines.stream()
                        .map(
                                line ->
                                        line.slot() == asked.slot()
                                                ? again(line, asked, before, person)
                                                : line)
                        .toList());
    }

    private static Line again(
            Line line, Paper.Asked asked, Paper.Asked before, @Nullable Fraction person) {
        var held = asked.version() == before.version() ? line.verdicts() : null;
        var marked = line(asked, line.answer(), held);
        return person == null || !asked.open() ? marked : marked(marked, person);
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
                                                ? ruled(
                                                        asked,
                                                        line(
                                                                asked,
                                                                line.answer(),
                                                                matcher.scheme(),
                                                                line.verdicts()
                                                                        .decided(point, award)))
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

    /**
     * Whether the learner has passed; null while that hangs on marks that are still to be given.
     *
     * @param passMark in hundredths of the maximum
     */
    public @Nullable Boolean passed(Fraction passMark) {
        var needed = passMark.times(maximum()).dividedBy(Fraction.of(100, 1));
        if (total().compareTo(needed) >= 0) {
            return true;
        }
        return total().plus(pending()).compareTo(needed) < 0 ? false : null;
    }

    /** The total in hundredths of the maximum; null where there is nothing to be had. */
    public @Nullable Fraction percent() {
        var maximum = maximum();
        return maximum.signum() == 0 ? null : total().times(Fraction.of(100, 1)).dividedBy(maximum);
    }
}
