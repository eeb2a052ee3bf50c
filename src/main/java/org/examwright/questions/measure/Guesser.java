package org.examwright.questions.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a player who knows no history scores on a bank's multiple choice. Where a hunch leaves
 * several options, each counts its share, so no luck of a draw is in the score.
 *
 * @param questions how many it played
 * @param chance what blind guessing scores, in points of a hundred
 * @param scores what each hunch scores
 * @param vote what the hunches score together, each having one vote
 */
public record Guesser(int questions, double chance, Map<Hunch, Double> scores, double vote) {
    static Guesser play(List<Sheet> bank) {
        List<Sheet> items = bank.stream().filter(Sheet::choice).toList();
        Map<String, Integer> uses = Hunch.uses(items);
        Map<Hunch, Double> scores = new EnumMap<>(Hunch.class);
        double chance = 0;
        double vote = 0;
        for (Sheet item : items) {
            int options = item.options().size();
            chance += 1.0 / options;
            double[] votes = new double[options];
            for (Hunch hunch : Hunch.values()) {
                List<Integer> picks = hunch.picks(item, uses);
                scores.merge(hunch, share(picks, item.key()), Double::sum);
                picks.forEach(pick -> votes[pick] += 1.0 / picks.size());
            }
            vote += share(most(votes), item.key());
        }
        int n = Math.max(1, items.size());
        scores.replaceAll((_, score) -> 100 * score / n);
        return new Guesser(items.size(), 100 * chance / n, scores, 100 * vote / n);
    }

    private static List<Integer> most(double[] votes) {
        double most = 0;
        for (double of : votes) {
            most = Math.max(most, of);
        }
        List<Integer> best = new java.util.ArrayList<>();
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] > most - 1e-9) {
                best.add(i);
            }
        }
        return best;
    }

    private static double share(List<Integer> picks, int key) {
        return picks.contains(key) ? 1.0 / picks.size() : 0;
    }

    /** By how many points the best hunch, or their vote, beats chance. */
    public double overChance() {
        double best = scores.values().stream().mapToDouble(d -> d).max().orElse(0);
        return Math.max(best, vote) - chance;
    }
}
