package org.examwright.generation;

import java.util.Collection;
import java.util.function.IntSupplier;
import org.examwright.generation.writing.Pattern;
import org.examwright.questions.QuestionType;

/**
 * How much of a kind one pattern may make up when as much is asked for as there is. It holds of
 * what was written, not of what was planned: a round of questions, one of each pattern that still
 * has one, is written before it is asked whether it may be given out.
 */
final class Share {
    static final String WHY =
            "one pattern would make up more of the questions than its share of 8 per cent";

    /** A little below 8 per cent, since the bank refuses a few of what is written. */
    private static final double MOST = 0.076;

    /** With fewer patterns no share of theirs can be so small. */
    private static final int PATTERNS = 13;

    /** Beside other types, a type of a single pattern ends here, lest it use up the facts. */
    private static final int OF_ONE = 60;

    private static final int MANY_TIMES = 4;

    private final int least;
    private final double most;

    private Share(int least, double most) {
        this.least = least;
        this.most = most;
    }

    /**
     * @param asked all patterns asked for
     * @param able how many of them have something to ask
     */
    static Share of(Order order, Collection<Pattern> asked, long able) {
        if (asked.size() == 1 && order.patterns().isEmpty() && order.types().size() > 1) {
            return new Share(OF_ONE, 0);
        }
        return order.patterns().isEmpty() && able >= PATTERNS
                ? new Share(least(asked.iterator().next().type()), MOST)
                : new Share(Integer.MAX_VALUE, 1);
    }

    /** So many of a pattern are never too many, however little a course gives. */
    private static int least(QuestionType type) {
        return switch (type) {
            case ESSAY -> 5;
            case SHORT_ANSWER -> 34;
            default -> 40;
        };
    }

    /**
     * Whether a round may be given out. A course that could have many times the questions written
     * so far is not cut short for the sake of patterns that found little in it.
     *
     * @param ofPattern how many questions a pattern of this round has then
     * @param written how many questions there are with this round
     * @param left how many more could be tried
     */
    boolean allows(int ofPattern, int written, IntSupplier left) {
        return ofPattern <= least
                || ofPattern <= most * written
                || most > 0 && left.getAsInt() > MANY_TIMES * written;
    }
}
