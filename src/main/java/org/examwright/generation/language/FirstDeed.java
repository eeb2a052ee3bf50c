package org.examwright.generation.language;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The deed that a sentence dates, without what came of it and how long it went on. */
public final class FirstDeed {
    /** "Was fought and lasted most of the day", "and took the town by the 13th": another matter. */
    private static final Pattern WENT_ON =
            Pattern.compile(
                    "^(?<deed>.+?),? and (?:(?:lasted|went on|ended|failed|dragged on|took all) .*"
                            + "|\\p{Ll}+ [^,]* (?:by|on) the \\d{1,2}(?:st|nd|rd|th))$");

    /** "Condé was arrested and the princes' revolt got worse": two events, the first dated. */
    private static final Pattern TWO =
            Pattern.compile("^(?<deed>.+?),? and (?<other>(?:the|an?) \\p{Ll}.*)$");

    /** "The rising failed within days": that it was, is the event. */
    private static final Pattern SHORT_LIVED =
            Pattern.compile(
                    "^(?<what>The (?:\\P{Ll}\\S* )+(?:rising|uprising|revolt|rebellion|mutiny|strike|coup|putsch|revolution))"
                            + " (?:failed|lasted|collapsed|fizzled out)(?: (?:within|in|after|for|only|a|just) .*)?$");

    /** "Opened in May and filled the shops", of which only the first has its day. */
    private static final Pattern BEGUN =
            Pattern.compile(
                    "^(?<deed>[^,]+ (?:opened|started|began|landed at \\p{Lu}\\p{L}+)) and"
                            + " (?:\\p{L}{3,}ed|took|cut|made|gave|brought|led|drove|sent|won|lost) .*$");

    /** "Resigned and hands the seals to Bell": the notes' present, left over. */
    private static final Pattern PRESENT =
            Pattern.compile(
                    "^(?<deed>.+?),? and (?!\\p{Ll}+ss )\\p{Ll}{2,}s (?:his|her|its|their|the|an?) .*$");

    /**
     * "Holm's resignation took place": what somebody did or suffered, told as a deed. Of several
     * ("the women's arrest") it is told otherwise.
     */
    private static final Pattern ONE_S =
            Pattern.compile(
                    "^(?<who>(?:The )?\\p{Lu}[^,]*?)(?<!men|[Pp]eople|[Cc]hildren|[Pp]olice)['’]s (?<deed>\\p{Ll}+)"
                            + "(?<where>(?: (?!of )[^,]+?)?) took place(?<there>(?: .*)?)$");

    private static final Map<String, String> DEEDS =
            Map.ofEntries(
                    Map.entry("death", "died"),
                    Map.entry("landing", "landed"),
                    Map.entry("arrival", "arrived"),
                    Map.entry("resignation", "resigned"),
                    Map.entry("abdication", "abdicated"),
                    Map.entry("surrender", "surrendered"),
                    Map.entry("execution", "was executed"),
                    Map.entry("assassination", "was assassinated"),
                    Map.entry("murder", "was murdered"),
                    Map.entry("coronation", "was crowned"),
                    Map.entry("arrest", "was arrested"),
                    Map.entry("trial", "was tried"),
                    Map.entry("dismissal", "was dismissed"),
                    Map.entry("retirement", "retired"),
                    Map.entry("escape", "escaped"),
                    Map.entry("election", "was elected"),
                    Map.entry("exile", "was exiled"),
                    Map.entry("imprisonment", "was imprisoned"),
                    Map.entry("release", "was released"));

    private FirstDeed() {}

    /** The sentence with its first deed alone, where it tells more. */
    public static String of(String label) {
        Matcher brief = SHORT_LIVED.matcher(label);
        if (brief.matches()) {
            return brief.group("what") + " took place";
        }
        String deed = deed(label);
        if (!deed.equals(label)) {
            return deed;
        }
        Matcher begun = BEGUN.matcher(label);
        if (begun.matches() && Clause.of(begun.group("deed")).isPresent()) {
            return begun.group("deed");
        }
        Matcher left = PRESENT.matcher(label);
        if (left.matches() && Clause.of(left.group("deed")).isPresent()) {
            return left.group("deed");
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

    /** "Holm's resignation took place" as "Holm resigned", and any other sentence as it is. */
    public static String deed(String label) {
        Matcher deed = ONE_S.matcher(label);
        return deed.matches() && DEEDS.containsKey(deed.group("deed"))
                ? deed.group("who")
                        + " "
                        + DEEDS.get(deed.group("deed"))
                        + deed.group("where")
                        + deed.group("there")
                : label;
    }
}
