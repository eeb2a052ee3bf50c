package org.examwright.platform.drawing;

import java.util.List;

/** Colours that can be told apart, each dark enough on white to be read: 4.5 to 1 or more. */
public final class Colours {
    public static final String INK = "#1c1c1c";
    public static final String QUIET = "#595959";
    public static final String RULE = "#d4d4d4";

    private static final List<String> SERIES =
            List.of(
                    "#1d5fa6", "#b3261e", "#1a7a3c", "#8a4b00", "#6b3fa0", "#a3195b", "#006f78",
                    "#5c6200", "#3f4d63", "#b93d0b", "#3a36b5", "#7a3e3e");

    private Colours() {}

    /** The colour of the n-th of several things, from 0; after twelve they come again. */
    public static String of(int number) {
        return SERIES.get(Math.floorMod(number, SERIES.size()));
    }
}
