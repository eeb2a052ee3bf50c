package org.examwright.knowledge.extraction.facts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A change as a sentence tells it.
 *
 * @param before the old state
 * @param after the new one
 */
record Shift(String before, String after) {
    private static final String END =
            "(?=$|,(?!\\d)| because| so that| as a result| after| when| which)";
    private static final List<Pattern> REPLACED =
            List.of(
                    pattern(
                            "(?<old>.{3,60}?) (?:was|were) replaced (?:by|with) (?<new>.{3,70}?)"
                                    + END),
                    pattern("(?<new>.{3,60}?) replaced (?<old>.{3,70}?)" + END));
    private static final Pattern FROM_TO =
            pattern(
                    "(?<thing>.{3,70}?) (?:had"
                            + " )?(?:rose|risen|grew|grown|fell|fallen|increased|decreased|declined|dropped|shrank|changed|moved|shifted|went|was"
                            + " (?:cut|reduced|raised|increased|lowered|transformed|changed|turned)|were"
                            + " (?:cut|reduced|raised|increased|lowered|transformed|changed|turned))(?<moved>[^,.]{0,40}?)"
                            + " from (?<old>(?:[^,]|,(?=\\d)){1,70}?) (?:to|into)"
                            + " (?<new>(?:[^,]|,(?=\\d)){1,70}?)"
                            + END);
    private static final Pattern INTO =
            pattern(
                    "(?<thing>.{3,60}?) (?:(?:was|were|had been)"
                            + " (?:transformed|turned|converted|reorganised)|turned|changed)"
                            + " (?:(?<what>[^,]{3,40}?) )?into (?<new>[^,]{3,70}?)"
                            + END);
    private static final Pattern RENAMED =
            pattern("(?<old>.{3,50}?) (?:was|were) renamed (?:as )?(?<new>.{2,60}?)" + END);
    private static final Pattern NO_LONGER =
            pattern(
                    "(?<thing>.{3,60}?) (?<verb>was|were|had|could) no longer (?<old>.{3,90}?)"
                            + END);

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }

    /** The change that a sentence tells of, with both its states; or null. */
    static @Nullable Shift of(String text) {
        for (Pattern pattern : REPLACED) {
            Matcher found = pattern.matcher(text);
            if (found.lookingAt()) {
                return new Shift(capital(found.group("old")), capital(found.group("new")));
            }
        }
        Matcher renamed = RENAMED.matcher(text);
        if (renamed.lookingAt()) {
            return new Shift(capital(renamed.group("old")), capital(renamed.group("new")));
        }
        Matcher moved = FROM_TO.matcher(text);
        if (moved.lookingAt()) {
            String object = moved.group("moved").strip();
            boolean adverb =
                    object.isEmpty() || object.matches("(?i)\\p{L}+ly|by .*|up|down|again");
            String thing = adverb ? moved.group("thing") : object;
            return new Shift(state(thing, moved.group("old")), state(thing, moved.group("new")));
        }
        Matcher into = INTO.matcher(text);
        if (into.lookingAt()) {
            String old = into.group("what") == null ? into.group("thing") : into.group("what");
            return new Shift(capital(old), capital(into.group("new")));
        }
        Matcher ended = NO_LONGER.matcher(text);
        if (ended.lookingAt()) {
            String stem = ended.group("thing") + " " + ended.group("verb") + " ";
            return new Shift(stem + ended.group("old"), stem + "no longer " + ended.group("old"));
        }
        return null;
    }

    private static String state(String thing, String value) {
        return capital(thing) + ": " + value.strip();
    }

    private static String capital(String text) {
        String stripped = text.strip();
        return stripped.substring(0, 1).toUpperCase(Locale.ROOT) + stripped.substring(1);
    }
}
