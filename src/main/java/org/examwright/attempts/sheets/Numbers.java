package org.examwright.attempts.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.examwright.attempts.records.AnswerBody;
import org.examwright.attempts.records.Ticks;
import org.examwright.attempts.sitting.Layout;
import org.examwright.attempts.sitting.Paper;
import org.examwright.marking.Fraction;
import org.examwright.marking.Outcome;
import org.examwright.questions.QuestionVersion;
import org.jspecify.annotations.Nullable;

/** Turns a stored sheet into plain numbers. */
final class Numbers {
    private Numbers() {}

    /**
     * A place on the paper.
     *
     * @param sat the question as it was sat
     * @param marked as it is marked now
     */
    static SatPaper.Place place(Paper.Asked sat, Paper.Asked marked) {
        return new SatPaper.Place(
                sat.slot(),
                new QuestionVersion(sat.question(), sat.version()),
                sat.type(),
                number(marked.item().maximum()),
                Ticks.bits(List.copyOf(sat.options().keySet()), marked.right()),
                marked.open());
    }

    private static double number(Fraction fraction) {
        return fraction.numerator().doubleValue() / fraction.denominator().doubleValue();
    }

    static double[] scores(Double[] numerators, double denominator) {
        var scores = new double[numerators.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = numerators[i] / denominator;
        }
        return scores;
    }

    static boolean[] where(Outcome[] outcomes, Predicate<Outcome> what) {
        var where = new boolean[outcomes.length];
        for (int i = 0; i < where.length; i++) {
            where[i] = what.test(outcomes[i]);
        }
        return where;
    }

    /**
     * @param choices ticks as bits, by place
     * @param others answers that are kept otherwise, by slot: those with a certainty have ticks too
     */
    static long[] ticks(@Nullable Integer[] choices, String others, Paper paper) {
        var ticks = new long[choices.length];
        for (int i = 0; i < ticks.length; i++) {
            Integer bits = choices[i];
            ticks[i] = bits == null ? 0 : Integer.toUnsignedLong(bits);
        }
        if (others.contains("\"options\"")) {
            var written = AnswerBody.bySlot(others);
            for (int i = 0; i < ticks.length; i++) {
                var asked = paper.slots().get(i);
                var body = written.get(asked.slot());
                if (body != null && body.options() != null) {
                    ticks[i] = Ticks.bits(List.copyOf(asked.options().keySet()), body.options());
                }
            }
        }
        return ticks;
    }

    /** All but the blanks at the end. */
    static boolean[] reached(Outcome[] outcomes, Paper paper, Layout.Shuffle shuffle, long seed) {
        var reached = new boolean[outcomes.length];
        var order = order(outcomes, paper, shuffle, seed);
        boolean answered = false;
        for (int at = order.length - 1; at >= 0; at--) {
            answered |= outcomes[order[at]] != Outcome.NOT_ANSWERED;
            reached[order[at]] = answered;
        }
        return reached;
    }

    private static int[] order(Outcome[] outcomes, Paper paper, Layout.Shuffle shuffle, long seed) {
        var order = new int[outcomes.length];
        var blank = List.of(outcomes).contains(Outcome.NOT_ANSWERED);
        if (!shuffle.questions() || !blank) {
            Arrays.setAll(order, place -> place);
            return order;
        }
        var slots = paper.slots().stream().map(Paper.Asked::slot).toList();
        var shown = Layout.of(paper, shuffle, seed).places();
        Arrays.setAll(order, place -> slots.indexOf(shown.get(place).asked().slot()));
        return order;
    }
}
