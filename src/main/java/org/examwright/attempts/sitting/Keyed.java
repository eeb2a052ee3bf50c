package org.examwright.attempts.sitting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.examwright.marking.Fraction;
import org.examwright.marking.Key;
import org.jspecify.annotations.Nullable;

/** A choice with other options right, weighted in the manner of the old key. */
final class Keyed {
    private Keyed() {}

    /** The choice itself where the same options are right. */
    static Key.Choice by(Key.Choice base, Set<String> right) {
        if (Ruled.right(base).equals(right)) {
            return base;
        }
        boolean weighted = base.options().stream().anyMatch(option -> option.weight() != null);
        var worth = base.single() ? Fraction.ONE : worth(base, right.size());
        var nothing = least(base);
        boolean anew = !base.single() && shares(base);
        return new Key.Choice(
                base.options().stream()
                        .map(
                                option ->
                                        right.contains(option.id())
                                                ? new Key.Option(
                                                        option.id(),
                                                        true,
                                                        !weighted
                                                                ? null
                                                                : option.correct() && !anew
                                                                        ? option.weight()
                                                                        : worth)
                                                : new Key.Option(
                                                        option.id(),
                                                        false,
                                                        option.correct() && weighted
                                                                ? nothing
                                                                : option.weight()))
                        .toList(),
                base.single());
    }

    /** Whether the right ones share the whole mark evenly: then the new ones do so too. */
    private static boolean shares(Key.Choice base) {
        var weights = rightWeights(base);
        return weights.stream().distinct().count() == 1
                && weights.stream().reduce(Fraction.ZERO, Fraction::plus).equals(Fraction.ONE);
    }

    private static Fraction worth(Key.Choice base, int right) {
        return shares(base)
                ? Fraction.of(1, right)
                : rightWeights(base).stream().reduce(Fraction.ZERO, Fraction::atLeast);
    }

    private static List<Fraction> rightWeights(Key.Choice base) {
        return base.options().stream()
                .filter(Key.Option::correct)
                .map(Key.Option::weight)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What a wrong option costs: as much as the worst one so far. */
    private static Fraction least(Key.Choice base) {
        @Nullable Fraction least = null;
        for (var option : base.options()) {
            var weight = option.weight();
            if (!option.correct() && weight != null) {
                least = least == null ? weight : least.atMost(weight);
            }
        }
        return least == null ? Fraction.ZERO : least;
    }
}
