package org.examwright.generation.essay.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.examwright.generation.facts.View;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Statement;

/** How the points for and against a view bear on each other, and how they spread over time. */
final class Weighing {
    private static final int BREADTH = 20;
    private static final int PAIRS = 2;
    private static final int PARTS = 3;

    /** Of a decade the span must hold some years before the decade is a part of it. */
    private static final int PART = 3;

    /**
     * Words of time and measure, of people and places at large, and verbs of all work: points that
     * share but these have no matter in common.
     */
    private static final Set<String> IDLE =
            Words.stems(
                    "January February March April May June July August September October November"
                            + " December year month day week summer autumn winter spring time"
                            + " cent per hundred thousand million half third quarter most many"
                            + " tonne least than first last early later only such"
                            + " old new great easy hard alone people person country"
                            + " could would might can may must give gave take took make made come"
                            + " came back left leave lose lost keep kept hold held find found"
                            + " become became bring brought rise rose raise tell told begin began"
                            + " see saw follow use fall fell grow grew go went put set mean meant"
                            + " reach call serve help want write wrote"
                            + " without after before under again about");

    private Weighing() {}

    /**
     * The two pairs of opposed points that have most in common: there a strong answer turns from
     * one side to the other. Points that share no matter are not paired.
     */
    static List<String> links(Asked asked) {
        record Pair(Statement one, Statement other, int common) {}
        View view = asked.view();
        List<Pair> pairs = new ArrayList<>();
        for (Statement one : view.favour()) {
            for (Statement other : view.against()) {
                int common = common(asked, one, other);
                if (common > 0) {
                    pairs.add(new Pair(one, other, common));
                }
            }
        }
        pairs.sort((a, b) -> Integer.compare(b.common(), a.common()));
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : pairs) {
            if (chosen.size() < PAIRS
                    && chosen.stream()
                            .allMatch(
                                    had ->
                                            pair.one() != had.one()
                                                    && pair.other() != had.other())) {
                chosen.add(pair);
            }
        }
        return chosen.stream().map(pair -> link(pair.one(), pair.other())).toList();
    }

    /** How many matters two points share, beyond what the whole view is about; a year is none. */
    private static int common(Asked asked, Statement one, Statement other) {
        Set<String> words = Words.shared(one.text(), other.text());
        words.removeAll(Words.stems(asked.view().sentence()));
        words.removeAll(IDLE);
        words.removeIf(word -> asked.ground().generic(word) || !word.matches("\\p{L}.*"));
        return words.size();
    }

    private static String link(Statement one, Statement other) {
        return "Weigh “" + one.text() + "” against “" + other.text() + "”";
    }

    /**
     * From which parts of the span evidence should come. Decades are named only where the points of
     * the view tell of each of them from the span's beginning to its end.
     */
    static String spread(Asked asked) {
        if (asked.isOfOneYear()) {
            return "Evidence on the matter itself and on what led up to it";
        }
        if (asked.last() - asked.first() < BREADTH) {
            return "Evidence from the whole of " + asked.years();
        }
        Set<Integer> told = new TreeSet<>();
        asked.view()
                .points()
                .flatMapToInt(point -> View.years(point.text()))
                .forEach(year -> told.add(decade(year)));
        List<Integer> all =
                IntStream.rangeClosed(asked.first(), asked.last())
                        .filter(year -> year % 10 == 0 || year == asked.first())
                        .map(Weighing::decade)
                        .filter(decade -> years(asked, decade) >= PART)
                        .boxed()
                        .toList();
        boolean named = all.size() >= PARTS && told.containsAll(all);
        return "Evidence from at least three parts of "
                + asked.years()
                + (named
                        ? ", as from "
                                + Words.list(
                                        all.stream().map(decade -> "the " + decade + "s").toList())
                        : "");
    }

    private static int decade(int year) {
        return year - Math.floorMod(year, 10);
    }

    /** How many years of a decade belong to the span. */
    private static int years(Asked asked, int decade) {
        return Math.min(asked.last(), decade + 9) - Math.max(asked.first(), decade) + 1;
    }
}
