package org.examwright.marking;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What someone earns on average who answers without reading the question. */
final class Guess {
    /** The most options for which every pattern, order or way to match is counted. */
    static final int MOST_OPTIONS = 12;

    private Guess() {}

    static Optional<Fraction> expected(Key key, ScoringRule scoring) {
        return switch (key) {
            case Key.Choice choice when choice.single() ->
                    Optional.of(mean(choice, scoring, singles(choice)));
            case Key.Choice choice when choice.options().size() <= MOST_OPTIONS ->
                    Optional.of(mean(choice, scoring, patterns(choice)));
            case Key.Order order when order.ids().size() <= MOST_OPTIONS ->
                    Optional.of(
                            mean(
                                    order,
                                    scoring,
                                    rule -> OrderScores.spread(order.ids().size(), rule)));
            case Key.Match match when match.options().size() <= MOST_OPTIONS ->
                    Optional.of(mean(match, scoring, rule -> MatchScores.spread(match, rule)));
            case Key.Choice _, Key.Order _, Key.Match _, Key.Person _, Key.None _ ->
                    Optional.empty();
        };
    }

    private static List<List<String>> singles(Key.Choice choice) {
        return choice.options().stream().map(option -> List.of(option.id())).toList();
    }

    private static List<List<String>> patterns(Key.Choice choice) {
        var ids = choice.options().stream().map(Key.Option::id).toList();
        return IntStream.range(0, 1 << ids.size())
                .mapToObj(
                        pattern ->
                                IntStream.range(0, ids.size())
                                        .filter(place -> (pattern >> place & 1) == 1)
                                        .mapToObj(ids::get)
                                        .toList())
                .toList();
    }

    private static Fraction mean(Key.Choice key, ScoringRule scoring, List<List<String>> patterns) {
        var scorer = Marker.scorer(key, scoring);
        return patterns.stream()
                .map(ticks -> scorer.apply(new Answer.Options(ticks)))
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(Fraction.of(patterns.size(), 1));
    }

    private static Fraction mean(
            Key key, ScoringRule scoring, Function<Rule, Map<Fraction, BigInteger>> spreadOf) {
        var inner = scoring.inner();
        UnaryOperator<Fraction> adjust =
                inner.isPresent()
                        ? Marker.ofGuesser(key, scoring, inner.get())
                        : UnaryOperator.identity();
        var spread = spreadOf.apply(inner.orElse(scoring).rule());
        var ways = spread.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        return spread.entrySet().stream()
                .map(
                        entry ->
                                adjust.apply(entry.getKey())
                                        .times(new Fraction(entry.getValue(), BigInteger.ONE)))
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(new Fraction(ways, BigInteger.ONE));
    }
}
