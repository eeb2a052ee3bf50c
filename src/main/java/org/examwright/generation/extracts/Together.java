package org.examwright.generation.extracts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.examwright.generation.facts.Ground;

/** Several extracts that deal with one matter. */
public record Together(Matter matter, List<Piece> pieces) {
    private static final int MOST_OF_A_MATTER = 9;
    private static final int MOST_OF_A_PIECE = 2;

    /** Sets of so many extracts, each fit for the task, with the matter that all deal with. */
    public static List<Together> of(Ground ground, int size, Predicate<Piece> fit) {
        List<Piece> pieces = Documents.pieces(ground).stream().filter(fit).toList();
        Map<String, List<Piece>> byMatter = new LinkedHashMap<>();
        Map<String, Matter> matters = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            for (Matter matter : Matters.of(ground, piece)) {
                String name = matter.key();
                matters.putIfAbsent(name, matter);
                byMatter.computeIfAbsent(name, _ -> new ArrayList<>()).add(piece);
            }
        }
        List<Together> sets = new ArrayList<>();
        byMatter.forEach(
                (name, of) ->
                        sets(of.subList(0, Math.min(of.size(), MOST_OF_A_MATTER)), size).stream()
                                .map(
                                        some ->
                                                new Together(
                                                        Objects.requireNonNull(matters.get(name)),
                                                        some))
                                .forEach(sets::add));
        return sets;
    }

    /** Not more than a few with the same extract, so that a paper does not show it again. */
    public static <T> List<T> few(List<T> sets, Function<T, List<Piece>> pieces) {
        Map<Piece, Integer> counts = new HashMap<>();
        List<T> few = new ArrayList<>();
        for (T set : sets) {
            if (pieces.apply(set).stream()
                    .allMatch(piece -> counts.getOrDefault(piece, 0) < MOST_OF_A_PIECE)) {
                pieces.apply(set).forEach(piece -> counts.merge(piece, 1, Integer::sum));
                few.add(set);
            }
        }
        return few;
    }

    static List<List<Piece>> sets(List<Piece> from, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Piece>> sets = new ArrayList<>();
        for (int i = 0; i + size <= from.size(); i++) {
            for (List<Piece> rest : sets(from.subList(i + 1, from.size()), size - 1)) {
                List<Piece> set = new ArrayList<>();
                set.add(from.get(i));
                set.addAll(rest);
                sets.add(set);
            }
        }
        return sets;
    }
}
