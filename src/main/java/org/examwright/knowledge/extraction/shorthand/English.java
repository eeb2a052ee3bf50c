package org.examwright.knowledge.extraction.shorthand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.languagetool.AnalyzedToken;
import org.languagetool.JLanguageTool;
import org.languagetool.tagging.en.EnglishTagger;

/** What is a word of English, and what it can be, by the word list of LanguageTool. */
final class English {
    private static final Map<String, Set<String>> LOOKED_UP = new ConcurrentHashMap<>();
    private static final int MOST = 50_000;

    private English() {}

    /** The word list as it is spelt, read when the first spelling is asked for. */
    private static final class Spelt {
        static final Dictionary WORDS = words();

        private static Dictionary words() {
            try {
                return Dictionary.read(
                        JLanguageTool.getDataBroker().getFromResourceDirAsUrl("/en/english.dict"));
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
    }

    /** Whether the dictionary has a word spelt just so, small or capital. */
    static boolean spells(String word) {
        return !new DictionaryLookup(Spelt.WORDS).lookup(word).isEmpty();
    }

    /** The words of the dictionary that begin like this and have so many letters more. */
    static Set<String> longer(String beginning, int more) {
        Set<String> found = new TreeSet<>();
        MatchResult place =
                new FSATraversal(Spelt.WORDS.fsa).match(beginning.getBytes(StandardCharsets.UTF_8));
        if (place.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
            return found;
        }
        for (ByteBuffer rest : Spelt.WORDS.fsa.getSequences(place.node)) {
            String row = StandardCharsets.UTF_8.decode(rest).toString();
            int end = row.indexOf(Spelt.WORDS.metadata.getSeparatorAsChar());
            if (end >= more) {
                found.add(beginning + row.substring(0, end));
            }
        }
        return found;
    }

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
