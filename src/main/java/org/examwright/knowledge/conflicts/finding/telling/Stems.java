package org.examwright.knowledge.conflicts.finding.telling;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/** A rough common root of a word's forms; for comparing, never for showing. */
public final class Stems {
    private static final Set<String> STOP =
            Set.of(
                    ("a an the this that these those some any all each every both no not of in on"
                                    + " at by for from to with without against under over during into onto"
                                    + " upon between among through as than then so too very also only just"
                                    + " still even was were is are am be been being had has have having did do"
                                    + " does would could should will shall may might must can which who whom"
                                    + " whose where when while after before because since until and or but if"
                                    + " it its he him his she her they them their we our you your i my me"
                                    + " there here what how why such other another more most own up down out"
                                    + " off about around s t new first-ever again first-time became becomes"
                                    + " become")
                            .split(" "));
    private static final Map<String, String> ORDINALS =
            Map.ofEntries(
                    Map.entry("first", "1st"),
                    Map.entry("second", "2nd"),
                    Map.entry("third", "3rd"),
                    Map.entry("fourth", "4th"),
                    Map.entry("fifth", "5th"),
                    Map.entry("sixth", "6th"),
                    Map.entry("seventh", "7th"),
                    Map.entry("eighth", "8th"),
                    Map.entry("ninth", "9th"),
                    Map.entry("tenth", "10th"),
                    Map.entry("eleventh", "11th"),
                    Map.entry("twelfth", "12th"),
                    Map.entry("thirteenth", "13th"),
                    Map.entry("fourteenth", "14th"),
                    Map.entry("fifteenth", "15th"),
                    Map.entry("sixteenth", "16th"),
                    Map.entry("seventeenth", "17th"),
                    Map.entry("eighteenth", "18th"),
                    Map.entry("nineteenth", "19th"),
                    Map.entry("twentieth", "20th"));

    /** Words that mean the same wherever notes use them. */
    private static final Map<String, String> SAME =
            Map.of("currency", "money", "cash", "money", "coin", "money", "coins", "money");

    private static final Pattern AMERICAN = Pattern.compile("iz(e|ed|es|ing|ation|ations)$");

    private Stems() {}

    /** Whether a word carries no meaning of its own. */
    public static boolean empty(String lower) {
        return STOP.contains(lower) || lower.length() < 2 && !Character.isDigit(lower.charAt(0));
    }

    public static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (ORDINALS.containsKey(lower)) {
            return ORDINALS.get(lower);
        }
        lower = SAME.getOrDefault(lower, lower);
        if (lower.indexOf('z') >= 0) {
            lower = AMERICAN.matcher(lower).replaceFirst("is$1");
        }
        return new PorterStemmer().stem(lower);
    }

    /** Whether a stem counts or orders things, so that it tells two of a kind apart. */
    public static boolean numbers(String stem) {
        return Character.isDigit(stem.charAt(0));
    }
}
