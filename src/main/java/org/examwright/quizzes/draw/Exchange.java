package org.examwright.quizzes.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Brings a drawn paper into balance: a question gives way to another of its row wherever that mends
 * more than it spoils. Every row keeps its number; no question comes in that is to be avoided, that
 * another of the paper is like, or that tells or is told an answer.
 */
final class Exchange {
    private final List<Row> rows;
    private final List<Drawable> bank;
    private final Map<UUID, Integer> families = new HashMap<>();
    private final Ranks ranks;
    private final Set<UUID> avoided;
    private final Map<UUID, Balance.Weight> weights = new HashMap<>();
    private final Map<Integer, List<Drawable>> byRow = new HashMap<>();

    Exchange(List<Row> rows, List<List<Drawable>> families, Ranks ranks, Set<UUID> avoided) {
        this.rows = rows;
        this.bank = families.stream().flatMap(List::stream).toList();
        for (int family = 0; family < families.size(); family++) {
            for (Drawable member : families.get(family)) {
                this.families.put(member.id(), family);
            }
        }
        this.ranks = ranks;
        this.avoided = avoided;
    }

    /** The paper as balanced as the bank lets it be. */
    Drawn balanced(Drawn drawn) {
        List<Drawn.Place> paper = new ArrayList<>(drawn.places());
        Balance balance =
                new Balance(
                        paper.stream().map(place -> weight(place.question())).toList(),
                        bank.stream().anyMatch(question -> !question.themes().isEmpty()));
        while (balance.faults() > 0 && mend(paper, balance)) {
            continue;
        }
        return new Drawn(paper, drawn.rows(), drawn.unmet(), drawn.conflict(), balance.told());
    }

    /** Makes one exchange, of the unluckiest question that allows one; false where none does. */
    private boolean mend(List<Drawn.Place> paper, Balance balance) {
        int before = balance.faults();
        for (int at = paper.size() - 1; at >= 0; at--) {
            Drawn.Place place = paper.get(at);
            Drawable best = best(paper, at, balance, before);
            if (best != null) {
                balance.exchange(weight(place.question()), weight(best));
                paper.set(at, new Drawn.Place(place.row(), best));
                return true;
            }
        }
        return false;
    }

    private @Nullable Drawable best(List<Drawn.Place> paper, int at, Balance balance, int before) {
        Drawable old = paper.get(at).question();
        List<Drawable> others =
                IntStream.range(0, paper.size())
                        .filter(place -> place != at)
                        .mapToObj(place -> paper.get(place).question())
                        .toList();
        Set<Integer> taken = new HashSet<>();
        others.forEach(other -> taken.add(family(other)));
        Drawable best = null;
        int least = before;
        for (Drawable question : fitting(paper.get(at).row())) {
            if (taken.contains(family(question))
                    || avoided.contains(question.id()) && !avoided.contains(old.id())) {
                continue;
            }
            balance.exchange(weight(old), weight(question));
            int faults = balance.faults();
            balance.exchange(weight(question), weight(old));
            if (faults < least && standsApart(question, others)) {
                least = faults;
                best = question;
            }
        }
        return best;
    }

    private static boolean standsApart(Drawable question, List<Drawable> others) {
        return others.stream()
                .noneMatch(
                        other ->
                                other.likeness().tells(question.likeness())
                                        || question.likeness().tells(other.likeness()));
    }

    private Balance.Weight weight(Drawable question) {
        return weights.computeIfAbsent(question.id(), _ -> Balance.Weight.of(question));
    }

    private int family(Drawable question) {
        return families.getOrDefault(question.id(), -1);
    }

    /** What fits a row, the luckiest first. */
    private List<Drawable> fitting(int row) {
        return byRow.computeIfAbsent(
                row,
                _ ->
                        bank.stream()
                                .filter(rows.get(row)::fits)
                                .sorted(Comparator.comparingLong(each -> ranks.of(row, each)))
                                .toList());
    }
}
