package org.examwright.generation.choice.change;

import java.util.Arrays;
import java.util.Optional;

/**
 * How much something grew or shrank, in words, and the ratios that the words fit better than the
 * next plain fraction does. Between the bands lie gaps, so that no trend fits two of them.
 */
enum Size {
    TO_A_TENTH("It fell to about a tenth", 0.093, 0.108),
    TO_A_QUARTER("It fell to about a quarter", 0.22, 0.28),
    TO_A_THIRD("It fell to about a third", 0.30, 0.37),
    HALVED("It roughly halved", 0.45, 0.55),
    DOWN_TWO_FIFTHS("It dropped by about two fifths", 0.565, 0.62),
    DOWN_A_THIRD("It dropped by about a third", 0.64, 0.70),
    DOWN_A_QUARTER("It dropped by about a quarter", 0.73, 0.77),
    DOWN_A_FIFTH("It dropped by about a fifth", 0.78, 0.83),
    EQUAL("It hardly changed", 0.97, 1.03),
    UP_A_FIFTH("It rose by about a fifth", 1.17, 1.22),
    UP_A_QUARTER("It rose by about a quarter", 1.23, 1.28),
    UP_A_THIRD("It rose by about a third", 1.30, 1.37),
    UP_A_HALF("It rose by about a half", 1.45, 1.55),
    UP_TWO_THIRDS("It rose by about two thirds", 1.62, 1.70),
    UP_THREE_QUARTERS("It rose by about three quarters", 1.72, 1.79),
    DOUBLED("It roughly doubled", 1.87, 2.25),
    TRIPLED("It roughly tripled", 2.75, 3.35),
    QUADRUPLED("It roughly quadrupled", 3.60, 4.45),
    FIVEFOLD("It grew about fivefold", 4.60, 5.45),
    SEVENFOLD("It grew about sevenfold", 6.50, 7.50),
    NINEFOLD("It grew about ninefold", 8.50, 9.40),
    TENFOLD("It grew about tenfold", 9.50, 10.80);

    /** Doubled and halved, ninefold and a tenth; half as much again and down by a third too. */
    private static final double MIRRORED = 0.15;

    /** Two sizes nearer to each other than this cannot both be thought right. */
    private static final double APART = 1.3;

    private final String text;
    private final double least;
    private final double most;

    Size(String text, double least, double most) {
        this.text = text;
        this.least = least;
        this.most = most;
    }

    /** The one whose words a ratio fits; empty in the gaps. */
    static Optional<Size> of(double ratio) {
        return Arrays.stream(values())
                .filter(size -> size.least <= ratio && ratio <= size.most)
                .findFirst();
    }

    String text() {
        return text;
    }

    double middle() {
        return Math.sqrt(least * most);
    }

    /** Whether nobody could take the ratio for this: a quarter away at the least. */
    boolean clearOf(double ratio) {
        return ratio < least / 1.15 || ratio > most * 1.15;
    }

    /** Whether the words say by how many times, which percentages and points tell alike. */
    boolean timesOver() {
        return this == HALVED
                || this == TO_A_THIRD
                || this == TO_A_QUARTER
                || this == TO_A_TENTH
                || most > 1.85;
    }

    /** Whether it is so small that another direction tempts as well as another size. */
    boolean small() {
        return DOWN_A_QUARTER.compareTo(this) <= 0 && compareTo(UP_A_QUARTER) <= 0;
    }

    /** Neither a collapse nor a multiple. */
    boolean moderate() {
        return HALVED.compareTo(this) <= 0 && compareTo(DOUBLED) <= 0;
    }

    boolean falls() {
        return most < 1;
    }

    /** How near two sizes are, 0 to 1. */
    double nearness(Size other) {
        return 1 / (1 + Math.abs(Math.log(middle()) - Math.log(other.middle())));
    }

    /** Whether nobody takes the one for the other. */
    boolean apartFrom(Size other) {
        return Math.abs(Math.log(middle() / other.middle())) > Math.log(APART);
    }

    /** Whether the other is the same change the other way round, as doubled and halved are. */
    boolean mirrors(Size other) {
        return this != EQUAL
                && other != EQUAL
                && Math.abs(Math.log(middle()) + Math.log(other.middle())) < MIRRORED;
    }
}
