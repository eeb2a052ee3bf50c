package org.examwright.generation.choice.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.examwright.generation.facts.Quantity;
import org.examwright.generation.language.Dates;
import org.examwright.knowledge.Figure;

/**
 * What of a row of figures for one measure is asked for: a share, at its first and its last. Of a
 * count that was taken several times it is the change that matters (M18); who asks for one of its
 * values asks for a table, not for history.
 */
final class Landmarks {
    private final Map<String, Set<Integer>> years = new HashMap<>();

    /**
     * @param figures all that the course knows, also those that cannot be asked for themselves
     */
    Landmarks(Collection<Figure> figures) {
        for (var figure : figures) {
            if (figure.measure() != null && figure.from() != null) {
                years.computeIfAbsent(plain(Dates.without(figure.measure())), _ -> new HashSet<>())
                        .add(figure.from().getYear());
            }
        }
    }

    List<Quantity> of(List<Quantity> row) {
        Quantity one = row.getFirst();
        boolean share = one.amount().share();
        if (row.size() == 1 && (share || takenOnce(one))) {
            return row;
        }
        if (!share) {
            return List.of();
        }
        List<Quantity> byDate = new ArrayList<>(row);
        byDate.sort(
                Comparator.comparing(Quantity::from)
                        .thenComparing(quantity -> quantity.figure().value()));
        return List.of(byDate.getFirst(), byDate.getLast());
    }

    private boolean takenOnce(Quantity one) {
        return years.getOrDefault(plain(one.measure()), Set.of()).size() < 2;
    }

    private static String plain(String measure) {
        return measure.toLowerCase(Locale.ROOT).strip();
    }
}
