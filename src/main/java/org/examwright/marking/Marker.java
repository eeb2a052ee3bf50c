package org.examwright.marking;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Marks answers, and says what blind guessing would earn. Pure and exact. */
public final class Marker {
    private Marker() {}

    /**
     * @throws Unfit where the answer does not have the question's shape
     */
    public static Mark mark(Item item, Answer answer) {
        Shape.of(item).check(answer);
        return switch (item.key()) {
            case Key.None _ -> new Mark(Fraction.ZERO, item.maximum(), Outcome.NOT_ANSWERED);
            case Key.Person _ ->
                    new Mark(
                            Fraction.ZERO,
                            item.maximum(),
                            answer.blank() ? Outcome.NOT_ANSWERED : Outcome.NEEDS_MARKER);
            case Key.Choice _, Key.Order _, Key.Match _ -> {
                var scoring = item.required();
                var share = scorer(item.key(), scoring).apply(answer);
                yield new Mark(
                        share.times(item.maximum()),
                        item.maximum(),
                        answer.blank()
                                ? Outcome.NOT_ANSWERED
                                : Outcome.ofShare(right(item.key(), scoring, answer, share)));
            }
        };
    }

    /** How right an answer is, however sure the learner was: certainty moves marks only. */
    private static Fraction right(Key key, ScoringRule scoring, Answer answer, Fraction share) {
        return scoring.rule() == Rule.CERTAINTY
                ? scorer(key, scoring.inner().orElseThrow()).apply(answer.bare())
                : share;
    }

    /**
     * The mean share of the marks over all answers that are equally likely to someone who guesses:
     * each single option, each pattern of ticks, each order, or each way to match; who guesses says
     * to be little sure. Empty where a person marks, and for more than 12 options to tick, order or
     * match.
     */
    public static Optional<Fraction> expectedGuess(Item item) {
        return switch (item.key()) {
            case Key.Choice _, Key.Order _, Key.Match _ ->
                    Guess.expected(item.key(), item.required());
            case Key.Person _, Key.None _ -> Optional.empty();
        };
    }

    /** What an answer that has the key's shape earns, as a share of the marks. */
    static Function<Answer, Fraction> scorer(Key key, ScoringRule scoring) {
        var inner = scoring.inner();
        if (inner.isEmpty()) {
            return answer -> share(key, scoring, answer);
        }
        var raw = scorer(key, inner.get());
        if (scoring.rule() == Rule.CERTAINTY) {
            return answer -> weighed(scoring, answer, raw.apply(answer.bare()));
        }
        var corrected = correction(key, scoring, inner.get());
        // leaving a question out is no guess: the correction takes nothing away for it
        return answer -> answer.blank() ? Fraction.ZERO : corrected.apply(raw.apply(answer));
    }

    /** What becomes of the inner rule's share of a guesser, who says to be little sure. */
    static UnaryOperator<Fraction> ofGuesser(Key key, ScoringRule scoring, ScoringRule inner) {
        return scoring.rule() == Rule.CERTAINTY
                ? share -> certain(scoring, Certainty.LOW, share)
                : correction(key, scoring, inner);
    }

    /** Leaving a question out says nothing surely. */
    private static Fraction weighed(ScoringRule scoring, Answer answer, Fraction share) {
        return answer.blank() ? Fraction.ZERO : certain(scoring, answer.certainty(), share);
    }

    private static Fraction certain(ScoringRule scoring, Certainty certainty, Fraction share) {
        var floor = scoring.parameters().floor();
        var weighed = certainty.of(share);
        return floor == null ? weighed : weighed.atLeast(floor);
    }

    /** Takes away what guessing earns and stretches the rest; nobody gains by guessing then. */
    private static UnaryOperator<Fraction> correction(
            Key key, ScoringRule scoring, ScoringRule inner) {
        var guess = Guess.expected(key, inner).orElseThrow();
        if (guess.compareTo(Fraction.ONE) >= 0) {
            return share -> share;
        }
        var room = Fraction.ONE.minus(guess);
        var floor = scoring.parameters().floor();
        var least = floor == null ? Fraction.ZERO : floor;
        return share -> share.minus(guess).dividedBy(room).atLeast(least);
    }

    private static Fraction share(Key key, ScoringRule scoring, Answer answer) {
        return switch (key) {
            case Key.Choice choice ->
                    ChoiceScores.share(
                            choice, ticked(answer), scoring.rule(), scoring.parameters());
            case Key.Order order when answer instanceof Answer.Order(var ids) && !ids.isEmpty() ->
                    OrderScores.share(order, ids, scoring.rule());
            case Key.Match match when answer instanceof Answer.Pairs(var pairs) ->
                    MatchScores.share(match, pairs, scoring.rule());
            case Key.Order _, Key.Match _, Key.Person _, Key.None _ -> Fraction.ZERO;
        };
    }

    private static Set<String> ticked(Answer answer) {
        return answer instanceof Answer.Options(var ids) ? new LinkedHashSet<>(ids) : Set.of();
    }
}
