package org.examwright.generation.extracts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.examwright.generation.facts.Ground;

/** Two extracts that take opposite sides on one matter. */
public record Pair(Stance first, Stance second) {

    /** The matter that both deal with. */
    public Matter matter() {
        return first.matter();
    }

    public List<Piece> pieces() {
        return List.of(first.piece(), second.piece());
    }

    /** Two extracts each, fit for the task, that take opposite sides, on one matter a pair. */
    public static List<Pair> opposed(Ground ground, Predicate<Piece> fit) {
        Map<List<Piece>, Pair> pairs = new LinkedHashMap<>();
        for (Together two : Together.of(ground, 2, fit)) {
            List<Stance> stances =
                    two.pieces().stream()
                            .flatMap(piece -> Stance.of(piece, two.matter()).stream())
                            .toList();
            if (stances.size() == 2
                    && stances.getFirst().favourable() != stances.getLast().favourable()) {
                pairs.putIfAbsent(two.pieces(), new Pair(stances.getFirst(), stances.getLast()));
            }
        }
        return Together.few(List.copyOf(pairs.values()), Pair::pieces);
    }
}
