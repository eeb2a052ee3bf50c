package org.examwright.knowledge.extraction.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Forms of English verbs, as far as past-tense sentences need them. */
public final class Verbs {
    private static final Map<String, String> PAST = new HashMap<>();
    private static final Set<String> PASTS = new HashSet<>();
    private static final Set<String> PARTICIPLES = new HashSet<>();
    private static final Map<String, String> PAST_OF_PARTICIPLE = new HashMap<>();
    private static final Set<String> PASSIVE = Lexicon.words("passive-verbs");

    static {
        for (List<String> row : Lexicon.rows("irregular-verbs")) {
            PAST.put(row.get(0), row.get(1));
            PASTS.add(row.get(1));
            PARTICIPLES.add(row.get(2));
            PAST_OF_PARTICIPLE.putIfAbsent(row.get(2), row.get(1));
        }
        PASTS.add("were");
        PAST.putIfAbsent("is", "was");
        PAST.putIfAbsent("are", "were");
        PAST.putIfAbsent("am", "was");
        PAST.putIfAbsent("has", "had");
        PAST.putIfAbsent("does", "did");
        PAST.putIfAbsent("can", "could");
        PAST.putIfAbsent("will", "would");
    }

    private Verbs() {}

    /** Whether the word can be a past tense: "died", "led", "was". */
    public static boolean isPast(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PASTS.contains(lower) || (lower.endsWith("ed") && lower.length() > 3);
    }

    /** Whether the word can be a past participle: "expelled", "driven". */
    public static boolean isParticiple(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PARTICIPLES.contains(lower) || (lower.endsWith("ed") && lower.length() > 3);
    }

    /** The past tense of a participle: "driven" to "drove", "joined" to itself. */
    public static String pastOfParticiple(String participle) {
        String lower = participle.toLowerCase(Locale.ROOT);
        return PAST_OF_PARTICIPLE.getOrDefault(lower, lower);
    }

    /** Whether the bare word behind a noun says what was done to it: "Kings deposed". */
    public static boolean isPassive(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PASSIVE.contains(lower)
                || lower.startsWith("un") && PASSIVE.contains(lower.substring(2)); // "unbanned"
    }

    /** The past tense of a present form, "replaces" to "replaced"; of a base form likewise. */
    public static String past(String present) {
        String word = present.toLowerCase(Locale.ROOT);
        if (PAST.containsKey(word)) {
            return PAST.get(word);
        }
        String base = base(word);
        if (base.startsWith("re")
                && !PAST.containsKey(base)
                && PAST.containsKey(base.substring(2))) {
            return "re" + PAST.get(base.substring(2)); // "retake"
        }
        return PAST.containsKey(base) ? PAST.get(base) : regular(base);
    }

    /** The base of a third person: "carries" to "carry". */
    static String base(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".*(?:ss|sh|ch|x|zz|o)es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String regular(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (base.matches(".*[^aeiou]y")) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        if (base.matches("[^aeiou]*[aeiou][bdgmnprt]")
                || base.matches(".*(?:[^aeiou]el|mit|fer|pel|bel)")
                        && !base.matches("limit|offer|suffer|differ|label")) {
            return base + base.charAt(base.length() - 1) + "ed";
        }
        return base + "ed";
    }
}
