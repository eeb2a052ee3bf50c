package org.examwright.generation.telling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.languagetool.AnalyzedToken;
import org.languagetool.tagging.en.EnglishTagger;

/**
 * What the words of English can be, by the word list of LanguageTool: a noun that is counted, a
 * plural, a past. It knows names of people and places too, and marks them.
 */
public final class Dictionary {
    private static final Map<String, Entry> LOOKED_UP = new ConcurrentHashMap<>();
    private static final int MOST = 50_000;

    private Dictionary() {}

    /**
     * What one word can be: its parts of speech as the Penn treebank writes them, and its bases.
     */
    record Entry(Set<String> parts, Set<String> bases) {
        boolean is(String part) {
            return parts.contains(part);
        }

        /** "Pact", "charter": a noun in the singular that never stands without an article. */
        boolean counted() {
            return is("NN") && !is("NN:U") && !is("NN:UN") && !is("NNP");
        }

        boolean noun() {
            return is("NN") || is("NN:U") || is("NN:UN") || is("NNS");
        }

        boolean onlyPlural() {
            return is("NNS") && !is("NN") && !is("NN:U") && !is("NN:UN") && !is("NNP");
        }

        /** Nothing but a name. */
        boolean name() {
            return parts.equals(Set.of("NNP")) || parts.equals(Set.of("NNP", "NNPS"));
        }

        boolean unknown() {
            return parts.isEmpty();
        }
    }

    /** What a word is in the middle of a sentence, as it is spelt. */
    static Entry of(String word) {
        Entry known = LOOKED_UP.get(word);
        if (known != null) {
            return known;
        }
        Entry entry = look(word);
        if (LOOKED_UP.size() < MOST) {
            LOOKED_UP.put(word, entry);
        }
        return entry;
    }

    /** Whether a word that begins a sentence is a noun of English and no name. */
    public static boolean isCommonNoun(String word) {
        return small(word).noun() && !of(word).is("NNP");
    }

    /** Whether a word with a capital is a name, for all that the dictionary knows. */
    public static boolean isName(String word) {
        return small(word).unknown() || of(word).is("NNP") && small(word).name();
    }

    /** Whether English has a word, as it is spelt. */
    public static boolean knows(String word) {
        return !of(word).unknown();
    }

    /** Whether a word is a noun of English, whatever name is spelt like it. */
    public static boolean isNoun(String word) {
        return small(word).noun();
    }

    /** What it is but for a capital. */
    static Entry small(String word) {
        return of(word.toLowerCase(Locale.ROOT));
    }

    private static Entry look(String word) {
        List<AnalyzedToken> readings =
                EnglishTagger.INSTANCE.tag(List.of(word)).getFirst().getReadings();
        return new Entry(
                readings.stream()
                        .filter(reading -> reading.getPOSTag() != null)
                        .map(AnalyzedToken::getPOSTag)
                        .collect(Collectors.toUnmodifiableSet()),
                readings.stream()
                        .filter(reading -> reading.getLemma() != null)
                        .map(reading -> reading.getLemma().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
