package org.examwright.generation.extracts;

import java.util.ArrayList;
import java.util.List;
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

    private static List<Piece> fit(Ground ground, Predicate<Piece> fit) {
        return Documents.pieces(ground).stream().filter(fit).toList();
    }

    /**
     * Two extracts each, fit for the task, that take opposite sides, on the matter that they name
     * most.
     */
    public static List<Pair> opposed(Ground ground, Predicate<Piece> fit) {
        List<Pair> pairs = new ArrayList<>();
        for (List<Piece> two : Together.sets(fit(ground, fit), 2)) {
            for (Matter matter : Matters.shared(ground, two)) {
                var stances =
                        two.stream().flatMap(piece -> Stance.of(piece, matter).stream()).toList();
                if (stances.size() == 2
                        && stances.getFirst().favourable() != stances.getLast().favourable()) {
                    pairs.add(new Pair(stances.getFirst(), stances.getLast()));
                    break;
                }
            }
        }
        return Together.few(pairs, Pair::pieces);
    }
}
