package org.examwright.quizzes.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps questions apart of which one tells the other's answer. Whichever of the two can be spared
 * is left out and the paper drawn again; where neither can, a full paper comes first.
 */
final class Apart {
    /** Papers are drawn again this often at most. */
    private static final int TRIES = 40;

    private final List<Drawable> bank;
    private final Set<UUID> avoided;
    private final Function<List<Drawable>, Drawn> draw;
    private final Set<UUID> out = new HashSet<>();
    private final Set<Set<UUID>> unavoidable = new HashSet<>();
    private int tries;

    private Apart(List<Drawable> bank, Set<UUID> avoided, Function<List<Drawable>, Drawn> draw) {
        this.bank = bank;
        this.avoided = avoided;
        this.draw = draw;
    }

    static Drawn of(List<Drawable> bank, Set<UUID> avoided, Function<List<Drawable>, Drawn> draw) {
        return new Apart(bank, avoided, draw).drawn();
    }

    private Drawn drawn() {
        Drawn first = draw.apply(bank);
        Drawn best = first;
        List<Drawable> pair = pair(best);
        while (!pair.isEmpty() && tries < TRIES) {
            Drawn other = without(pair.getFirst(), best);
            if (other == null) {
                other = without(pair.getLast(), best);
            }
            if (other == null) {
                unavoidable.add(ids(pair));
            } else {
                best = other;
            }
            pair = pair(best);
        }
        return new Drawn(best.places(), first.rows(), first.unmet(), first.conflict(), List.of());
    }

    /**
     * The paper without a question as well; null where it would have fewer questions then, or more
     * of those to be avoided.
     */
    private @Nullable Drawn without(Drawable question, Drawn best) {
        tries++;
        out.add(question.id());
        List<Drawable> left = bank.stream().filter(each -> !out.contains(each.id())).toList();
        Drawn drawn = draw.apply(left);
        if (drawn.places().size() < best.places().size() || avoided(drawn) > avoided(best)) {
            out.remove(question.id());
            return null;
        }
        return drawn;
    }

    private long avoided(Drawn drawn) {
        return drawn.places().stream()
                .filter(place -> avoided.contains(place.question().id()))
                .count();
    }

    /** The first two of a paper that must stand apart, the one that is told first. */
    private List<Drawable> pair(Drawn drawn) {
        List<Drawable> paper = new ArrayList<>();
        drawn.places().forEach(place -> paper.add(place.question()));
        for (int i = 0; i < paper.size(); i++) {
            for (int j = i + 1; j < paper.size(); j++) {
                Drawable one = paper.get(i);
                Drawable other = paper.get(j);
                boolean told = other.likeness().tells(one.likeness());
                if ((told || one.likeness().tells(other.likeness()))
                        && !unavoidable.contains(ids(List.of(one, other)))) {
                    return told ? List.of(one, other) : List.of(other, one);
                }
            }
        }
        return List.of();
    }

    private static Set<UUID> ids(List<Drawable> pair) {
        return Set.of(pair.getFirst().id(), pair.getLast().id());
    }
}
