package org.examwright.generation.distractors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Words;
import org.examwright.platform.Recent;

/**
 * What would let someone who knows no history pick the key: its length, its words, its kinship with
 * the rest. Of one stem, its key and the wrong answers that sets are chosen from: what each says of
 * itself and of another is looked up once, when a set is tried that has it.
 */
final class Cues {
    private static final double TOO_LONG = 1.22;
    private static final int ROOT = 5;

    /**
     * The same few events stand beside one another in question after question; a stem is of one
     * question, and would only drive them out.
     */
    static final int REMEMBERED = 5_000;

    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile("\\("),
                    Pattern.compile(","),
                    Pattern.compile("because"),
                    Pattern.compile(";"),
                    Pattern.compile("\\d"));

    private static final Recent<Text> READ = new Recent<>(REMEMBERED, Text::of);

    /** A text and the words of it that carry meaning. */
    private record Text(
            int length,
            String padded,
            Set<String> stems,
            Set<Integer> forms,
            Set<String> absolutes) {
        static Text of(String text) {
            Set<Integer> forms = new HashSet<>();
            for (int i = 0; i < FORMS.size(); i++) {
                if (FORMS.get(i).matcher(text).find()) {
                    forms.add(i);
                }
            }
            return new Text(
                    text.length(),
                    " " + text.toLowerCase(Locale.ROOT) + " ",
                    Words.stems(text),
                    forms,
                    Absolutes.in(text));
        }

        boolean holds(Text other) {
            return padded.contains(other.padded) || other.padded.contains(padded);
        }

        boolean sounds(String heard) {
            return stems.stream().anyMatch(word -> kin(heard, word));
        }
    }

    /** A wrong answer and what it has in common with the key, the stem and the others. */
    private final class Wording {
        private final Text text;
        private final Set<String> sharedWithKey;

        /** Words of the stem that the key repeats and this text does too. */
        private final Set<String> echoed = new HashSet<>();

        private final Map<Integer, Integer> common = new HashMap<>();

        private Wording(Text text) {
            this.text = text;
            sharedWithKey = new HashSet<>(text.stems);
            sharedWithKey.retainAll(key.stems);
            echoes.stream().filter(text::sounds).forEach(echoed::add);
        }

        /** How many stems it shares with another; minus one where one text holds the other. */
        private int common(int place) {
            return common.computeIfAbsent(place, _ -> common(wrong(place).text));
        }

        private int common(Text other) {
            return text.holds(other) ? -1 : Words.common(text.stems, other.stems);
        }
    }

    private final int keyWords;
    private final Text key;
    private final List<String> echoes;
    private final List<String> wrong;
    private final Map<Integer, Wording> looked = new HashMap<>();

    Cues(String stem, String key, List<String> wrong) {
        this.keyWords = Words.count(key);
        this.key = READ.of(key);
        this.echoes = Words.stems(stem).stream().filter(this.key::sounds).toList();
        this.wrong = wrong;
    }

    private Wording wrong(int place) {
        Wording known = looked.get(place);
        if (known == null) {
            known = new Wording(READ.of(wrong.get(place)));
            looked.put(place, known);
        }
        return known;
    }

    private int common(int one, int other) {
        return wrong(Math.min(one, other)).common(Math.max(one, other));
    }

    /** Whether the wrong answers at these places may stand together beside the key. */
    boolean fair(int... places) {
        return distinct(places)
                && !someAreAbsolute(places)
                && !keyStandsOutByLength(places)
                && !keyStandsOutByForm(places)
                && !echoes(places)
                && !converges(places);
    }

    private boolean someAreAbsolute(int... places) {
        for (int place : places) {
            if (!wrong(place).text.absolutes.equals(key.absolutes)) {
                return true;
            }
        }
        return false;
    }

    private boolean distinct(int[] places) {
        for (int i = 0; i < places.length; i++) {
            if (key.holds(wrong(places[i]).text)) {
                return false;
            }
            for (int j = i + 1; j < places.length; j++) {
                if (common(places[i], places[j]) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean keyStandsOutByLength(int[] places) {
        int longest = 0;
        int sum = 0;
        for (int place : places) {
            longest = Math.max(longest, wrong(place).text.length);
            sum += wrong(place).text.length;
        }
        double mean = sum / (double) places.length;
        return key.length > longest && key.length > 1.35 * mean
                || keyWords >= 4 && key.length > TOO_LONG * longest;
    }

    private boolean keyStandsOutByForm(int[] places) {
        for (int form : key.forms) {
            int alike = 0;
            for (int place : places) {
                alike += wrong(place).text.forms.contains(form) ? 1 : 0;
            }
            if (alike == 0) {
                return true;
            }
        }
        return false;
    }

    /** A word of the stem comes back in the key and in fewer than half of the other options. */
    private boolean echoes(int[] places) {
        for (String heard : echoes) {
            int times = 0;
            for (int place : places) {
                times += wrong(place).echoed.contains(heard) ? 1 : 0;
            }
            if (2 * times < places.length) {
                return true;
            }
        }
        return false;
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
    private boolean converges(int[] places) {
        int ofKey = 0;
        int best = 0;
        for (int place : places) {
            int kinship = wrong(place).sharedWithKey.size();
            ofKey += kinship;
            for (int other : places) {
                kinship += other == place ? 0 : common(place, other);
            }
            best = Math.max(best, kinship);
        }
        return ofKey >= best + 2 || bridges(places);
    }

    /** The key shares one thing with one of the rest and another with another. */
    private boolean bridges(int[] places) {
        for (int i = 0; i < places.length; i++) {
            for (int j = i + 1; j < places.length; j++) {
                Set<String> one = wrong(places[i]).sharedWithKey;
                Set<String> other = wrong(places[j]).sharedWithKey;
                if (!one.isEmpty()
                        && !other.isEmpty()
                        && !one.equals(other)
                        && common(places[i], places[j]) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
