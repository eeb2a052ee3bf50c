package org.examwright.generation.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The deed that a sentence dates, without what came of it and how long it went on. */
public final class FirstDeed {
    /** "Was fought and lasted most of the day": how long it went on is another matter. */
    private static final Pattern WENT_ON =
            Pattern.compile(
                    "^(?<deed>.+?),? and (?:lasted|went on|ended|failed|dragged on|took all) .*$");

    /** "Condé was arrested and the princes' revolt got worse": two events, the first dated. */
    private static final Pattern TWO =
            Pattern.compile("^(?<deed>.+?),? and (?<other>(?:the|an?) \\p{Ll}.*)$");

    /** "The rising failed within days": that it was, is the event. */
    private static final Pattern SHORT_LIVED =
            Pattern.compile(
                    "^(?<what>The (?:\\P{Ll}\\S* )+(?:rising|uprising|revolt|rebellion|mutiny|strike|coup|putsch|revolution))"
                            + " (?:failed|lasted|collapsed|fizzled out)(?: (?:within|in|after|for|only|a|just) .*)?$");

    private FirstDeed() {}

    /** The sentence with its first deed alone, where it tells more. */
    public static String of(String label) {
        Matcher brief = SHORT_LIVED.matcher(label);
        if (brief.matches()) {
            return brief.group("what") + " took place";
        }
        Matcher lasting = WENT_ON.matcher(label);
        if (lasting.matches() && Clause.of(lasting.group("deed")).isPresent()) {
            return lasting.group("deed");
        }
        Matcher two = TWO.matcher(label);
        boolean both =
                two.matches()
                        && Clause.of(two.group("deed")).isPresent()
                        && Clause.of(Words.capitalised(two.group("other"))).isPresent();
        return both ? two.group("deed") : label;
    }
}
