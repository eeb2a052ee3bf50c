package org.examwright.generation.distractors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.examwright.generation.language.Words;

/**
 * What would let someone who knows no history pick the key: its length, its words, its kinship with
 * the rest.
 */
final class Cues {
    /** A text and the stems of its words, taken once. */
    record Wording(String text, Set<String> stems) {
        static Wording of(String text) {
            return new Wording(text, Words.stems(text));
        }

        int length() {
            return text.length();
        }

        Set<String> shared(Wording other) {
            Set<String> common = new LinkedHashSet<>(stems);
            common.retainAll(other.stems);
            return common;
        }
    }

    private static final double TOO_LONG = 1.22;
    private static final int ROOT = 5;

    private Cues() {}

    /** Whether the options may stand together under the stem. */
    static boolean fair(Wording stem, Wording key, List<Wording> wrong) {
        return distinct(key, wrong)
                && !keyStandsOutByLength(key, wrong)
                && !keyStandsOutByForm(key, wrong)
                && !echoes(stem, key, wrong)
                && !converges(key, wrong);
    }

    private static boolean distinct(Wording key, List<Wording> wrong) {
        List<String> all = new ArrayList<>(wrong.stream().map(Wording::text).toList());
        all.add(key.text());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                if (i != j
                        && (" " + all.get(i).toLowerCase(Locale.ROOT) + " ")
                                .contains(" " + all.get(j).toLowerCase(Locale.ROOT) + " ")) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean keyStandsOutByLength(Wording key, List<Wording> wrong) {
        int longest = wrong.stream().mapToInt(Wording::length).max().orElse(0);
        double mean = wrong.stream().mapToInt(Wording::length).average().orElse(0);
        return key.length() > longest && key.length() > 1.35 * mean
                || Words.count(key.text()) >= 4 && key.length() > TOO_LONG * longest;
    }

    private static boolean keyStandsOutByForm(Wording key, List<Wording> wrong) {
        for (String sign : List.of("(", ",", "because", ";")) {
            if (key.text().contains(sign)
                    && wrong.stream().noneMatch(other -> other.text().contains(sign))) {
                return true;
            }
        }
        boolean figures = key.text().matches(".*\\d.*");
        return figures && wrong.stream().noneMatch(other -> other.text().matches(".*\\d.*"));
    }

    /** A word of the stem comes back in the key and in fewer than half of the other options. */
    static boolean echoes(Wording stem, Wording key, List<Wording> wrong) {
        for (String heard : stem.stems()) {
            if (sounds(heard, key)
                    && 2 * wrong.stream().filter(text -> sounds(heard, text)).count()
                            < wrong.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean sounds(String heard, Wording text) {
        return text.stems().stream().anyMatch(word -> kin(heard, word));
    }

    private static boolean kin(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int common = 0;
        int most = Math.min(one.length(), other.length());
        while (common < most && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= ROOT
                || one.length() >= ROOT && other.contains(one)
                || other.length() >= ROOT && one.contains(other);
    }

    /** The key shares most with the rest, so that the rest point at it. */
    private static boolean converges(Wording key, List<Wording> wrong) {
        int ofKey = kinship(key, wrong);
        int best = 0;
        for (Wording text : wrong) {
            List<Wording> others = new ArrayList<>(wrong);
            others.remove(text);
            others.add(key);
            best = Math.max(best, kinship(text, others));
        }
        return ofKey >= best + 2 || bridges(key, wrong);
    }

    private static int kinship(Wording text, List<Wording> others) {
        return text.stems().stream()
                .mapToInt(
                        word ->
                                (int)
                                        others.stream()
                                                .filter(other -> other.stems().contains(word))
                                                .count())
                .sum();
    }

    private static boolean bridges(Wording key, List<Wording> wrong) {
        for (int i = 0; i < wrong.size(); i++) {
            for (int j = i + 1; j < wrong.size(); j++) {
                Set<String> one = key.shared(wrong.get(i));
                Set<String> other = key.shared(wrong.get(j));
                if (!one.isEmpty()
                        && !other.isEmpty()
                        && !one.equals(other)
                        && wrong.get(i).shared(wrong.get(j)).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}
