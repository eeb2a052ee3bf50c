package org.examwright.knowledge.extraction.shorthand;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.languagetool.AnalyzedToken;
import org.languagetool.tagging.en.EnglishTagger;

/** What is a word of English, and what it can be, by the word list of LanguageTool. */
final class English {
    private static final Map<String, Set<String>> LOOKED_UP = new ConcurrentHashMap<>();
    private static final int MOST = 50_000;

    private English() {}

    /** Whether a word stands in the dictionary, as a word or, with a capital, as a name. */
    static boolean knows(String word) {
        return isWord(word) || !parts(word).isEmpty();
    }

    static boolean isWord(String word) {
        return !parts(word.toLowerCase(Locale.ROOT)).isEmpty();
    }

    /** The parts of speech of a word as it is spelt, as the Penn treebank writes them. */
    static Set<String> parts(String word) {
        Set<String> known = LOOKED_UP.get(word);
        if (known != null) {
            return known;
        }
        Set<String> parts =
                EnglishTagger.INSTANCE.tag(List.of(word)).getFirst().getReadings().stream()
                        .map(AnalyzedToken::getPOSTag)
                        .filter(tag -> tag != null)
                        .collect(Collectors.toUnmodifiableSet());
        if (LOOKED_UP.size() < MOST) {
            LOOKED_UP.put(word, parts);
        }
        return parts;
    }
}
