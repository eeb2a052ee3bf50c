package org.examwright.generation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.questions.QuestionType;

/**
 * Keeps count of an order by type: the total is shared evenly over the types; what one cannot fill
 * passes to those that still can.
 */
record Tally(int count, Map<QuestionType, Part> parts) {
    private static final int IN_TURN = 50;

    /**
     * @param drawn how many the generator gave
     * @param stored how many of them the bank took
     * @param ended whether the generator has no more
     */
    record Part(int drawn, int stored, boolean ended) {
        private static final Part NONE = new Part(0, 0, false);

        private Part plus(int moreDrawn, int moreStored, boolean last) {
            return new Part(drawn + moreDrawn, stored + moreStored, ended || last);
        }
    }

    /** So many questions of a type are to be drawn next. */
    record Step(QuestionType type, int questions) {}

    static Tally of(Order order) {
        Map<QuestionType, Part> parts = new EnumMap<>(QuestionType.class);
        order.types().forEach(type -> parts.put(type, Part.NONE));
        return new Tally(order.count(), parts);
    }

    Part part(QuestionType type) {
        return parts.getOrDefault(type, Part.NONE);
    }

    /** The even share of a type; the first types take what does not divide. */
    int share(QuestionType type) {
        List<QuestionType> types = types();
        int over = count % types.size();
        return count / types.size() + (types.indexOf(type) < over ? 1 : 0);
    }

    /**
     * What to draw next, at most so many; empty where the order is met or nothing is left to draw.
     */
    Optional<Step> next(int most) {
        int missing = count - produced();
        if (missing <= 0) {
            return Optional.empty();
        }
        for (QuestionType type : types()) {
            int lacking = lacking(type);
            if (!part(type).ended() && lacking > 0) {
                return Optional.of(new Step(type, Math.min(most, Math.min(lacking, missing))));
            }
        }
        List<QuestionType> able = able();
        return able.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Step(
                                least(able),
                                Math.min(
                                        Math.min(most, IN_TURN),
                                        Math.ceilDiv(missing, able.size()))));
    }

    /** How many of its share a type lacks; below 0 where it fills in for others. */
    private int lacking(QuestionType type) {
        return share(type) - part(type).stored();
    }

    /**
     * Whether the same questions come out in the end however few of the step are drawn at a time:
     * so it is while a type fills its own share, but not where types take turns.
     */
    boolean divides(Step step) {
        return lacking(step.type()) > 0;
    }

    /**
     * How many will be drawn in this step and after it, by type, as far as can be known: what lacks
     * of the shares; where types take turns, this one's and the next turn of each other.
     */
    Map<QuestionType, Integer> wants(Step step) {
        Map<QuestionType, Integer> wants = new EnumMap<>(QuestionType.class);
        List<QuestionType> able = able();
        for (QuestionType type : able) {
            if (lacking(type) > 0) {
                wants.put(type, lacking(type));
            }
        }
        if (wants.isEmpty()) {
            int turn = Math.min(IN_TURN, (count - produced()) / Math.max(1, able.size()));
            able.forEach(type -> wants.put(type, turn));
        }
        wants.merge(step.type(), step.questions(), Math::max);
        return wants;
    }

    private List<QuestionType> able() {
        return types().stream().filter(type -> !part(type).ended()).toList();
    }

    private QuestionType least(List<QuestionType> able) {
        return able.stream()
                .min((one, other) -> Integer.compare(part(one).stored(), part(other).stored()))
                .orElseThrow();
    }

    /** After a step: so many were drawn, so many of them stored. */
    Tally after(Step step, int drawn, int stored) {
        Map<QuestionType, Part> next = new EnumMap<>(parts);
        next.put(step.type(), part(step.type()).plus(drawn, stored, drawn < step.questions()));
        return new Tally(count, next);
    }

    int produced() {
        return parts.values().stream().mapToInt(Part::stored).sum();
    }

    /** 0 to 99 while there is work. */
    int progress() {
        return (int) Math.min(99, 100L * produced() / count);
    }

    List<QuestionType> types() {
        return parts.keySet().stream().sorted().toList();
    }
}
