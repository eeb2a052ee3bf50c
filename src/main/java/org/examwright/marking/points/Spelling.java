package org.examwright.marking.points;

import java.util.Set;
import java.util.regex.Pattern;

/** Slips of the pen, and the several ways in which a foreign name is written. */
final class Spelling {
    private static final int ONE_SLIP = 5;
    private static final int TWO_SLIPS = 9;
    private static final int MOST_APART = 4;
    private static final Pattern SILENT = Pattern.compile("(?<=[kszcg])h");
    private static final Pattern VOWEL = Pattern.compile("ii|iy|yi|ij|ey|ei|y");
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1");
    private static final Pattern LAST = Pattern.compile("ff?$");
    private static final Set<String> TURNING = Set.of("un", "in", "im", "dis", "non", "anti", "de");

    private Spelling() {}

    /** Whether one may be a slip for the other: one letter for five and more, two for nine. */
    static boolean slip(String given, String wanted) {
        int letters = Math.min(given.length(), wanted.length());
        if (Math.abs(given.length() - wanted.length()) > MOST_APART) {
            return false;
        }
        if (letters < ONE_SLIP - 1 || wanted.length() < ONE_SLIP || turns(given, wanted)) {
            return false;
        }
        int most = wanted.length() >= TWO_SLIPS ? 2 : 1;
        if (given.charAt(0) != wanted.charAt(0)
                && given.charAt(1) != wanted.charAt(1)
                && given.charAt(0) != wanted.charAt(1)) {
            return false;
        }
        return Math.abs(given.length() - wanted.length()) <= most && distance(given, wanted) <= most
                || given.charAt(0) == wanted.charAt(0)
                        && letters >= ONE_SLIP
                        && distance(folded(given), folded(wanted)) <= most - 1;
    }

    /** "employment" is no slip for "unemployment". */
    private static boolean turns(String given, String wanted) {
        return TURNING.stream()
                .anyMatch(
                        prefix ->
                                given.equals(prefix + wanted)
                                        || wanted.equals(prefix + given)
                                        || given.startsWith(prefix)
                                                && given.length() > wanted.length()
                                                && !wanted.startsWith(prefix));
    }

    /** The same for the usual ways to write a name from another alphabet. */
    static String folded(String name) {
        String plain = SILENT.matcher(name).replaceAll("").replace("tz", "ts").replace("ck", "k");
        String vowels = VOWEL.matcher(plain).replaceAll("i");
        return LAST.matcher(DOUBLE.matcher(vowels).replaceAll("$1")).replaceAll("v");
    }

    /** Insertions, deletions, changes and swaps of neighbours. */
    static int distance(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                d[i][j] =
                        Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[one.length()][other.length()];
    }
}
