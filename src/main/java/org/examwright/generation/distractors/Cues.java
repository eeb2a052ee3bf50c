package org.examwright.generation.distractors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Words;
import org.examwright.platform.Recent;

/**
 * What would let someone who knows no history pick the key: its length, its words, its kinship with
 * the rest. Of one stem, its key and the wrong answers that sets are chosen from: what each says of
 * itself and of another is looked up once, for hundreds of sets are tried.
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
    }

    /** A text and what it has in common with others. */
    private static final class Wording {
        private final Text text;
        private final Set<String> sharedWithKey;

        /** Words of the stem that the key repeats and this text does too. */
        private final Set<String> echoed = new HashSet<>();

        Wording(String said, Text ofKey) {
            text = READ.of(said);
            sharedWithKey = new HashSet<>(text.stems);
            sharedWithKey.retainAll(ofKey.stems);
        }

        boolean holds(Wording other) {
            return text.padded.contains(other.text.padded)
                    || other.text.padded.contains(text.padded);
        }

        boolean sounds(String heard) {
            return text.stems.stream().anyMatch(word -> kin(heard, word));
        }
    }

    private final int keyWords;
    private final Wording key;
    private final List<String> echoes;
    private final List<Wording> wrong = new ArrayList<>();

    /** How many stems two wrong answers share; minus one where one text holds the other. */
    private final int[][] common;

    Cues(String stem, String key, List<String> wrong) {
        this.keyWords = Words.count(key);
        this.key = new Wording(key, READ.of(key));
        this.echoes = Words.stems(stem).stream().filter(this.key::sounds).toList();
        for (String text : wrong) {
            Wording wording = new Wording(text, this.key.text);
            echoes.stream().filter(wording::sounds).forEach(wording.echoed::add);
            this.wrong.add(wording);
        }
        common = new int[wrong.size()][wrong.size()];
        for (int i = 0; i < common.length; i++) {
            for (int j = i + 1; j < common.length; j++) {
                common[i][j] = common(this.wrong.get(i), this.wrong.get(j));
                common[j][i] = common[i][j];
            }
        }
    }

    private static int common(Wording one, Wording other) {
        return one.holds(other) ? -1 : Words.common(one.text.stems, other.text.stems);
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
            if (!wrong.get(place).text.absolutes.equals(key.text.absolutes)) {
                return true;
            }
        }
        return false;
    }

    private boolean distinct(int[] places) {
        for (int i = 0; i < places.length; i++) {
            if (key.holds(wrong.get(places[i]))) {
                return false;
            }
            for (int j = i + 1; j < places.length; j++) {
                if (common[places[i]][places[j]] < 0) {
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
            longest = Math.max(longest, wrong.get(place).text.length);
            sum += wrong.get(place).text.length;
        }
        double mean = sum / (double) places.length;
        return key.text.length > longest && key.text.length > 1.35 * mean
                || keyWords >= 4 && key.text.length > TOO_LONG * longest;
    }

    private boolean keyStandsOutByForm(int[] places) {
        for (int form : key.text.forms) {
            int alike = 0;
            for (int place : places) {
                alike += wrong.get(place).text.forms.contains(form) ? 1 : 0;
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
                times += wrong.get(place).echoed.contains(heard) ? 1 : 0;
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
            int kinship = wrong.get(place).sharedWithKey.size();
            ofKey += kinship;
            for (int other : places) {
                kinship += other == place ? 0 : common[place][other];
            }
            best = Math.max(best, kinship);
        }
        return ofKey >= best + 2 || bridges(places);
    }

    /** The key shares one thing with one of the rest and another with another. */
    private boolean bridges(int[] places) {
        for (int i = 0; i < places.length; i++) {
            for (int j = i + 1; j < places.length; j++) {
                Set<String> one = wrong.get(places[i]).sharedWithKey;
                Set<String> other = wrong.get(places[j]).sharedWithKey;
                if (!one.isEmpty()
                        && !other.isEmpty()
                        && !one.equals(other)
                        && common[places[i]][places[j]] == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
