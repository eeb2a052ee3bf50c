package org.examwright.knowledge.extraction.nearness;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How near texts are to a few named bags of words: the cosine of their words, each weighed by how
 * often it is used (its logarithm) and by how few of the bags have it.
 */
public final class Nearness {
    private final Map<String, Map<String, Double>> bagsWith = new HashMap<>();
    private final Map<String, Double> lengths = new HashMap<>();
    private final int size;

    /** A named bag and how near it is, 0 to 1. */
    public record Near(String name, double score) {}

    public Nearness(Map<String, WordBag> bags) {
        size = bags.size();
        bags.forEach(
                (name, bag) ->
                        bag.stems()
                                .forEach(
                                        (stem, weight) ->
                                                bagsWith.computeIfAbsent(
                                                                stem, _ -> new LinkedHashMap<>())
                                                        .put(name, 1 + Math.log1p(weight))));
        bagsWith.forEach(
                (stem, holders) -> {
                    double rarity = rarity(stem);
                    holders.replaceAll((_, weight) -> weight * rarity);
                    holders.forEach(
                            (name, weight) -> lengths.merge(name, weight * weight, Double::sum));
                });
        lengths.replaceAll((_, square) -> Math.sqrt(square));
    }

    /** All bags that share a word with the text, the nearest first, equals by name. */
    public List<Near> to(WordBag text) {
        var products = new TreeMap<String, Double>();
        double square = 0;
        for (var word : text.stems().entrySet()) {
            double weight = (1 + Math.log1p(word.getValue())) * rarity(word.getKey());
            square += weight * weight;
            bagsWith.getOrDefault(word.getKey(), Map.of())
                    .forEach((name, other) -> products.merge(name, weight * other, Double::sum));
        }
        double length = Math.sqrt(square);
        return products.entrySet().stream()
                .map(e -> new Near(e.getKey(), e.getValue() / length / length(e.getKey())))
                .sorted(
                        Comparator.comparingDouble(Near::score)
                                .reversed()
                                .thenComparing(Near::name))
                .toList();
    }

    /**
     * How much of a name's words, rare ones counting more, a text has: 1 where it has all of them.
     */
    public double share(WordBag name, WordBag text) {
        double all = 0;
        double had = 0;
        for (var stem : name.stems().keySet()) {
            double rarity = rarity(stem);
            all += rarity;
            had += text.stems().containsKey(stem) ? rarity : 0;
        }
        return all == 0 ? 0 : had / all;
    }

    private double length(String name) {
        return lengths.getOrDefault(name, 1.0);
    }

    private double rarity(String stem) {
        int holders = bagsWith.getOrDefault(stem, Map.of()).size();
        return Math.log(1 + size / (holders + 0.5));
    }
}
