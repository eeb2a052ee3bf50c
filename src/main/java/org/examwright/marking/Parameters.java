package org.examwright.marking;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an author may set on a rule; null where left out. All are shares of the question's marks.
 *
 * @param of the rule whose score is corrected for chance or certainty
 * @param floor no answer scores less
 * @param lower the least that a sum of weights can come to
 * @param upper the most that a sum of weights can come to
 * @param standard what a choice without a weight adds (JSON: {@code default})
 * @param penalty what a wrong choice takes away
 */
public record Parameters(
        @Nullable String of,
        @Nullable Fraction floor,
        @Nullable Fraction lower,
        @Nullable Fraction upper,
        @Nullable Fraction standard,
        @Nullable Fraction penalty) {
    public static final Parameters NONE = new Parameters(null, null, null, null, null, null);

    /** Each parameter by the name it has in JSON. */
    enum Name {
        OF,
        FLOOR,
        LOWER,
        UPPER,
        DEFAULT,
        PENALTY
    }

    Set<Name> given() {
        var given = EnumSet.noneOf(Name.class);
        add(given, Name.OF, of);
        add(given, Name.FLOOR, floor);
        add(given, Name.LOWER, lower);
        add(given, Name.UPPER, upper);
        add(given, Name.DEFAULT, standard);
        add(given, Name.PENALTY, penalty);
        return given;
    }

    private static void add(Set<Name> given, Name name, @Nullable Object value) {
        if (value != null) {
            given.add(name);
        }
    }

    Parameters inner() {
        return new Parameters(null, null, lower, upper, standard, penalty);
    }

    /** Keeps a share within what the author set, or else within what the rule does by itself. */
    Fraction bound(Fraction share, @Nullable Fraction least, @Nullable Fraction most) {
        var lowest = lower == null ? least : lower;
        var highest = upper == null ? most : upper;
        var bounded = highest == null ? share : share.atMost(highest);
        bounded = lowest == null ? bounded : bounded.atLeast(lowest);
        return floor == null ? bounded : bounded.atLeast(floor);
    }
}
