package org.examwright.marking.points;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a stretch of an answer says what a form says.
 *
 * @param from first word of the stretch in the answer
 * @param to the word behind its last
 * @param at the place in the answer of each unit that is met
 * @param recall weight of what is met, 0 to 1
 */
record Sighting(
        Form form, List<Token> answer, int from, int to, Map<Unit, Integer> at, double recall) {
    private static final double FAR_APART = 0.95;
    private static final int NEAR = 8;
    private static final double LEAST = 0.6;

    /** The best stretch: a sentence, two of them, or the whole. */
    static @Nullable Sighting best(Form form, List<Token> answer) {
        Sighting best = null;
        int sentences = answer.isEmpty() ? 0 : answer.getLast().sentence() + 1;
        for (int length : new TreeSet<>(List.of(1, 2, sentences))) {
            for (int first = 0; first + length <= sentences; first++) {
                Sighting here =
                        in(form, answer, start(answer, first), start(answer, first + length));
                double recall = here.recall * (length > 1 ? FAR_APART : 1);
                if (best == null || recall > best.recall + 1e-9) {
                    best = new Sighting(form, answer, here.from, here.to, here.at, recall);
                }
            }
        }
        return best;
    }

    private static int start(List<Token> answer, int sentence) {
        int i = 0;
        while (i < answer.size() && answer.get(i).sentence() < sentence) {
            i++;
        }
        return i;
    }

    private static Sighting in(Form form, List<Token> answer, int from, int to) {
        Map<Unit, Integer> at = new TreeMap<>((a, b) -> Integer.compare(a.place(), b.place()));
        Set<Integer> used = new HashSet<>();
        double met = 0;
        int before = from;
        for (Unit unit : form.units()) {
            double most = 0;
            int where = -1;
            for (int i = from; i < to; i++) {
                double likeness = used.contains(i) ? 0 : unit.likeness(answer.get(i));
                if (likeness > most
                        || likeness > 0
                                && likeness == most
                                && Math.abs(i - before) < Math.abs(where - before)) {
                    most = likeness;
                    where = i;
                }
            }
            if (most >= LEAST) {
                used.add(where);
                at.put(unit, where);
                before = where;
                met += unit.weight() * most;
            }
        }
        double weight = form.weight();
        return new Sighting(form, answer, from, to, at, weight == 0 ? 0 : met / weight);
    }

    /** The answer's places that say something of the form. */
    Set<Integer> places() {
        return new HashSet<>(at.values());
    }

    /** The units that are not met. */
    List<Unit> missing() {
        return form.units().stream().filter(unit -> !at.containsKey(unit)).toList();
    }

    /** How many of the neighbours in the form stay near each other and in order, 0 to 1. */
    double order() {
        List<Integer> places = new ArrayList<>(at.values());
        if (places.size() < 2) {
            return 1;
        }
        int kept = 0;
        for (int i = 1; i < places.size(); i++) {
            int step = places.get(i) - places.get(i - 1);
            kept += 0 < step && step <= NEAR ? 1 : 0;
        }
        return (double) kept / (places.size() - 1);
    }

    /** From the first to the last word met, in code points of the whole answer. */
    PointMark.@Nullable Span span(String text) {
        if (at.isEmpty()) {
            return null;
        }
        int first = at.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
        int last = at.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return new PointMark.Span(
                text.codePointCount(0, answer.get(first).start()),
                text.codePointCount(0, answer.get(last).end()));
    }
}
