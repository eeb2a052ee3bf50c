package org.examwright.generation.essay.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.examwright.generation.facts.View;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Statement;

/** How the points for and against a view bear on each other, and how they spread over time. */
final class Weighing {
    private static final int BREADTH = 20;

    private Weighing() {}

    /**
     * The two pairs of opposed points that have most in common: there a strong answer turns from
     * one side to the other.
     */
    static List<String> links(Asked asked) {
        record Pair(Statement one, Statement other, int common) {}
        View view = asked.view();
        List<Pair> pairs = new ArrayList<>();
        for (Statement one : view.favour()) {
            for (Statement other : view.against()) {
                pairs.add(new Pair(one, other, common(asked, one, other)));
            }
        }
        pairs.sort((a, b) -> Integer.compare(b.common(), a.common()));
        Pair first = pairs.getFirst();
        List<String> links = new ArrayList<>();
        links.add(link(first.one(), first.other()));
        pairs.stream()
                .filter(pair -> pair.one() != first.one() && pair.other() != first.other())
                .findFirst()
                .ifPresent(pair -> links.add(link(pair.one(), pair.other())));
        return links;
    }

    private static int common(Asked asked, Statement one, Statement other) {
        Set<String> words = Words.shared(one.text(), other.text());
        words.removeAll(Words.stems(asked.view().sentence()));
        words.removeIf(asked.ground()::generic);
        return words.size();
    }

    private static String link(Statement one, Statement other) {
        return "Weigh “" + one.text() + "” against “" + other.text() + "”";
    }

    /** From which parts of the span evidence should come. */
    static String spread(Asked asked) {
        if (asked.last() - asked.first() < BREADTH) {
            return "Evidence from the whole of " + asked.years();
        }
        Set<Integer> decades = new TreeSet<>();
        asked.view()
                .points()
                .flatMapToInt(point -> View.years(point.text()))
                .forEach(year -> decades.add(year - Math.floorMod(year, 10)));
        List<String> named = decades.stream().map(decade -> "the " + decade + "s").toList();
        return "Evidence from at least three parts of "
                + asked.years()
                + (named.size() < 3 ? "" : ", as from " + Words.list(named));
    }
}
