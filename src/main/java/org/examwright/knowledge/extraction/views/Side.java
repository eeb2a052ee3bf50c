package org.examwright.knowledge.extraction.views;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.Topics;
import org.jspecify.annotations.Nullable;

/**
 * What a heading such as "Successes of the reform" says of the lines under it.
 *
 * @param word what it calls them, in small letters
 * @param link the word that ties the matter to it, "of" or "for"; empty where it names none
 * @param matter what they are successes of; empty where it names none
 */
record Side(String word, String link, String matter) {
    /** Pairs of opposed headings, and what the view is that they argue. */
    enum Pair {
        SUCCESS(
                "success(?:es)?|achievements?|accomplishments|what went well",
                "failures?|limit(?:s|ations?)|shortcomings|weaknesses|problems(?: that"
                        + " remained)?|what went wrong"),
        STRENGTH(
                "strengths?|advantages|benefits|positives|positive"
                        + " (?:effects|consequences|results|aspects)|pros|merits",
                "weakness(?:es)?|disadvantages|drawbacks|costs|negatives|negative"
                        + " (?:effects|consequences|results|aspects)|cons|faults"),
        GAIN(
                "gains?|improvements?|progress|what improved",
                "loss(?:es)?|limit(?:s|ations?)|setbacks|problems(?: that remained)?|what did not"
                        + " improve"),
        SUPPORT("support|supporters", "opposition|opponents"),
        CHANGE(
                "changes?|what changed",
                "continuit(?:y|ies)|what (?:stayed|remained) the same|what did not change"),
        LIKENESS("similarit(?:y|ies)|likenesses", "differences?|contrasts"),
        TERM(
                "(?:long[- ]term|underlying) (?:causes|reasons|factors)",
                "(?:short[- ]term|immediate) (?:causes|reasons|factors|events|triggers)"),
        ARGUMENT(
                "for|arguments? for|evidence for|agree|yes|the case for",
                "against|arguments? against|evidence against|disagree|no|the case against");

        private final Pattern favour;
        private final Pattern against;

        Pair(String favour, String against) {
            this.favour = Pattern.compile(favour);
            this.against = Pattern.compile(against);
        }

        boolean parts(Side one, Side other) {
            return favour.matcher(one.word).matches() && against.matcher(other.word).matches();
        }
    }

    private static final String WORDS =
            List.of(Pair.values()).stream()
                    .map(pair -> pair.favour.pattern() + "|" + pair.against.pattern())
                    .reduce((one, other) -> one + "|" + other)
                    .orElseThrow();
    private static final Pattern LEAD =
            Pattern.compile("^[\\s•·▪*>-]*(\\p{L}[\\p{L} ]{1,25}?)(?::| [–-]) ");
    private static final Pattern SIGN = Pattern.compile("^\\s*([+–-])\\s");
    private static final Pattern AHEAD =
            Pattern.compile(
                    "(?i)(?:the |key |main |some |his |her |their |its )*("
                            + WORDS
                            + ")(?: (of|for|in|under|to|between|made by) (.+))?");
    private static final Pattern BEHIND =
            Pattern.compile("(?i)(.{3,60}?)(?:'s |: | [–-] )(" + WORDS + ")");

    /** The side that a heading names; null where it names none. */
    static @Nullable Side of(String title) {
        Matcher ahead = AHEAD.matcher(title);
        if (ahead.matches()) {
            String link = ahead.group(ahead.groupCount() - 1);
            String matter = ahead.group(ahead.groupCount());
            return new Side(
                    Wordings.small(ahead.group(1)),
                    link == null ? "" : Wordings.small(link),
                    matter == null ? "" : matter);
        }
        Matcher behind = BEHIND.matcher(title);
        return behind.matches()
                ? new Side(Wordings.small(behind.group(2)), "of", behind.group(1))
                : null;
    }

    /**
     * The side that a line names before a colon, or by a plus or minus where a question is asked.
     */
    static @Nullable Side marked(String line, boolean asked) {
        Matcher lead = LEAD.matcher(line);
        Side side = lead.find() ? of(lead.group(1)) : null;
        if (side != null || !asked) {
            return side;
        }
        Matcher sign = SIGN.matcher(line);
        return sign.find() ? new Side(sign.group(1).equals("+") ? "for" : "against", "", "") : null;
    }

    /** Whether both may speak of one matter: one at least names none, or both name the same. */
    boolean mayMean(Side other) {
        String mine = Topics.key(matter);
        String others = Topics.key(other.matter);
        return mine.isEmpty()
                || others.isEmpty()
                || (" " + mine).endsWith(" " + others)
                || (" " + others).endsWith(" " + mine);
    }

    /** The pair that two sides make, the first for and the second against; null for none. */
    static @Nullable Pair pair(Side one, Side other) {
        for (Pair pair : Pair.values()) {
            if (pair.parts(one, other)) {
                return pair;
            }
        }
        return null;
    }
}
