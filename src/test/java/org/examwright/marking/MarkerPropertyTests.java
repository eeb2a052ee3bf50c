package org.examwright.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MarkerPropertyTests {
    /** Rules whose score never leaves 0 to 1. */
    private static final List<Rule> BOUNDED =
            List.of(
                    Rule.ALL_OR_NOTHING,
                    Rule.WEIGHTED,
                    Rule.RIGHT_MINUS_WRONG,
                    Rule.EVERY_DECISION,
                    Rule.HALVES,
                    Rule.NET_CORRECT,
                    Rule.COVERAGE,
                    Rule.PROPORTIONAL_WITH_PENALTY);

    /** Options, ticks as a bit pattern, a rule. */
    record Case(Key.Choice key, int pattern, Rule rule) {
        Item item() {
            return new Item(key, ScoringRule.of(rule), Fraction.ONE);
        }

        Answer answer() {
            return new Answer.Options(
                    IntStream.range(0, key.options().size())
                            .filter(place -> (pattern >> place & 1) == 1)
                            .mapToObj(place -> key.options().get(place).id())
                            .toList());
        }
    }

    @Property
    void staysWithinItsBounds(@ForAll("cases") Case given) {
        var score = Marker.mark(given.item(), given.answer()).score();

        assertThat(score).isBetween(Fraction.ZERO, Fraction.ONE);
    }

    @Property
    void scoresTheWholeKeyInFull(@ForAll("cases") Case given) {
        Assume.that(given.rule() != Rule.WEIGHTED);
        var right = given.key().options().stream().filter(Key.Option::correct);

        var mark =
                Marker.mark(given.item(), new Answer.Options(right.map(Key.Option::id).toList()));

        assertThat(mark.score()).isEqualTo(Fraction.ONE);
        assertThat(mark.outcome()).isEqualTo(Outcome.CORRECT);
    }

    @Property
    void doesNotMindTheOrderOfOptions(@ForAll("cases") Case given, @ForAll long seed) {
        var options = new ArrayList<>(given.key().options());
        Collections.shuffle(options, new Random(seed));
        var shuffled =
                new Item(
                        new Key.Choice(options, false), ScoringRule.of(given.rule()), Fraction.ONE);

        assertThat(Marker.mark(shuffled, given.answer()))
                .isEqualTo(Marker.mark(given.item(), given.answer()));
        assertThat(Marker.expectedGuess(shuffled)).isEqualTo(Marker.expectedGuess(given.item()));
    }

    @Property
    void neverCallsABlankAnswerWrong(@ForAll("cases") Case given) {
        assertThat(Marker.mark(given.item(), new Answer.Nothing()).outcome())
                .isEqualTo(Outcome.NOT_ANSWERED);
    }

    @Property
    void doesNotLowerTheScoreForOneMoreRightTick(@ForAll("cases") Case given) {
        Assume.that(given.rule() != Rule.ALL_OR_NOTHING && given.rule() != Rule.WEIGHTED);
        var ticked = ((Answer.Options) given.answer()).ids();
        var more = new ArrayList<>(ticked);
        given.key().options().stream()
                .filter(option -> option.correct() && !ticked.contains(option.id()))
                .findFirst()
                .ifPresent(option -> more.add(option.id()));

        assertThat(Marker.mark(given.item(), new Answer.Options(more)).score())
                .isGreaterThanOrEqualTo(Marker.mark(given.item(), given.answer()).score());
    }

    @Property
    void movesMarksByCertaintyAndNothingElse(
            @ForAll("cases") Case given, @ForAll Certainty certainty) {
        var parameters = Map.of("of", given.rule().name());
        var sure = new Item(given.key(), ScoringRule.of("CERTAINTY", 1, parameters), Fraction.ONE);
        var plain = Marker.mark(given.item(), given.answer());

        var mark = Marker.mark(sure, new Answer.Sure(given.answer(), certainty));

        assertThat(mark.outcome()).isEqualTo(plain.outcome());
        assertThat(mark.score())
                .isEqualTo(given.answer().blank() ? Fraction.ZERO : certainty.of(plain.score()));
    }

    /** The formulas for orders agree with trying every order. */
    @Property(tries = 20)
    void countsOrdersAsIfEachWereTried(@ForAll @IntRange(min = 2, max = 6) int n) {
        var ids = IntStream.range(0, n).mapToObj(Integer::toString).toList();
        for (var rule : List.of(Rule.ORDER_EXACT, Rule.ORDER_ADJACENT, Rule.ORDER_LCS)) {
            var item = new Item(new Key.Order(ids), ScoringRule.of(rule), Fraction.ONE);
            var orders = new ArrayList<List<String>>();
            permute(new ArrayList<>(ids), 0, orders);
            var sum =
                    orders.stream()
                            .map(order -> Marker.mark(item, new Answer.Order(order)).score())
                            .reduce(Fraction.ZERO, Fraction::plus);

            assertThat(Marker.expectedGuess(item))
                    .contains(sum.dividedBy(Fraction.of(orders.size(), 1)));
        }
    }

    @Property(tries = 100)
    void addsFractionsWithoutLoss(
            @ForAll @IntRange(min = -99, max = 99) int a,
            @ForAll @IntRange(min = 1, max = 99) int b,
            @ForAll @IntRange(min = -99, max = 99) int c,
            @ForAll @IntRange(min = 1, max = 99) int d) {
        var first = Fraction.of(a, b);
        var second = Fraction.of(c, d);

        assertThat(first.plus(second).minus(second)).isEqualTo(first);
        assertThat(first.plus(second)).isEqualTo(second.plus(first));
        assertThat(first.compareTo(second)).isEqualTo(Long.compare((long) a * d, (long) c * b));
    }

    @Provide
    Arbitrary<Case> cases() {
        var weights =
                Arbitraries.of(
                        Fraction.ONE,
                        Fraction.of(1, 3),
                        Fraction.of(1, 2),
                        Fraction.ZERO,
                        Fraction.of(-1, 3));
        var keys =
                weights.list()
                        .ofMinSize(2)
                        .ofMaxSize(7)
                        .filter(list -> list.stream().anyMatch(weight -> weight.signum() > 0))
                        .map(MarkerPropertyTests::key);
        return Combinators.combine(
                        keys, Arbitraries.integers().between(0, 127), Arbitraries.of(BOUNDED))
                .as(Case::new);
    }

    private static Key.Choice key(List<Fraction> weights) {
        return new Key.Choice(
                IntStream.range(0, weights.size())
                        .mapToObj(
                                i ->
                                        new Key.Option(
                                                "o" + i,
                                                weights.get(i).signum() > 0,
                                                weights.get(i)))
                        .toList(),
                false);
    }

    private static void permute(List<String> ids, int from, List<List<String>> found) {
        if (from == ids.size()) {
            found.add(List.copyOf(ids));
            return;
        }
        for (int i = from; i < ids.size(); i++) {
            Collections.swap(ids, from, i);
            permute(ids, from + 1, found);
            Collections.swap(ids, from, i);
        }
    }
}
