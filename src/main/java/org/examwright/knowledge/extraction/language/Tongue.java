package org.examwright.knowledge.extraction.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The language that notes are written in, told by its small words. Notes leave many of them out, so
 * English is believed unless another language is much likelier.
 */
public final class Tongue {
    private static final String ENGLISH = "English";
    private static final String OTHER = "a language that is not English";
    private static final Map<String, Set<String>> SMALL = new LinkedHashMap<>();

    /** Of fewer words nothing can be told. */
    private static final int FEW = 12;

    private static final int MOST = 200_000;
    private static final double COMMON = 0.15;

    static {
        for (List<String> row : Lexicon.rows("languages")) {
            SMALL.put(row.getFirst(), Set.copyOf(row.subList(1, row.size())));
        }
    }

    private Tongue() {}

    /** The language of these lines by its English name, or a phrase for one that has none here. */
    public static String of(Collection<String> lines) {
        int all = 0;
        int other = 0;
        Map<String, Integer> found = new HashMap<>();
        for (String line : lines) {
            for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                if (!word.isEmpty()) {
                    all++;
                    other += isLatin(word) ? 0 : 1;
                    SMALL.forEach(
                            (name, small) ->
                                    found.merge(name, small.contains(word) ? 1 : 0, Integer::sum));
                }
            }
            if (all > MOST) {
                break;
            }
        }
        if (all < FEW) {
            return ENGLISH;
        }
        if (other > all / 2) {
            return OTHER;
        }
        String likeliest = ENGLISH;
        for (String name : SMALL.keySet()) {
            if (found.getOrDefault(name, 0) > found.getOrDefault(likeliest, 0)) {
                likeliest = name;
            }
        }
        int english = found.getOrDefault(ENGLISH, 0);
        int most = found.getOrDefault(likeliest, 0);
        return most > COMMON * all && most > 2 * english ? likeliest : ENGLISH;
    }

    public static boolean isEnglish(String tongue) {
        return tongue.equals(ENGLISH);
    }

    private static boolean isLatin(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }
}
