package org.examwright.generation.proofreading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.RegexPatternRule;
import org.languagetool.tagging.Tagger;

/**
 * The words that a tool tells from others: those of its dictionary, and those that one of its rules
 * names, as it does some that are often written wrongly.
 */
final class Vocabulary {
    private static final int REMEMBERED = 10_000;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final Tagger tagger;
    private final Set<String> named = new HashSet<>();
    private final Map<String, Kind> looked = Latest.of(REMEMBERED);

    /** What a word is to a tool. */
    private enum Kind {
        UNKNOWN,
        KNOWN,
        /** A name in capitals and nothing else. */
        ONLY_NAME
    }

    Vocabulary(JLanguageTool tool) {
        this.tagger = tool.getLanguage().getTagger();
        for (Rule rule : tool.getAllActiveRules()) {
            switch (rule) {
                case AbstractTokenBasedRule ofTokens ->
                        ofTokens.getPatternTokens().stream()
                                .flatMap(Vocabulary::texts)
                                .forEach(this::name);
                case RegexPatternRule ofText -> name(ofText.getPattern().pattern());
                default -> {}
            }
        }
    }

    private static Stream<String> texts(PatternToken token) {
        List<PatternToken> exceptions = token.getExceptionList();
        return Stream.concat(
                        Stream.of(token), exceptions == null ? Stream.of() : exceptions.stream())
                .map(PatternToken::getString)
                .filter(text -> text != null);
    }

    private void name(String text) {
        NO_LETTERS
                .splitAsStream(text)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(named::add);
    }

    /** Whether it tells a word, as it is written or in lower case, from one it never saw. */
    boolean knows(String word) {
        return kind(word) != Kind.UNKNOWN;
    }

    /** Whether it takes a word in capitals for a name, never for anything else. */
    boolean isOnlyName(String word) {
        return kind(word) == Kind.ONLY_NAME;
    }

    /** Looked up outside the map's lock, which other threads wait for. */
    private Kind kind(String word) {
        Kind kind = looked.get(word);
        if (kind == null) {
            kind = lookedUp(word);
            looked.put(word, kind);
        }
        return kind;
    }

    private Kind lookedUp(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (named.contains(lower) || tags(lower).isTagged()) {
            return Kind.KNOWN;
        }
        AnalyzedTokenReadings tags = tags(word);
        if (!tags.isTagged()) {
            return Kind.UNKNOWN;
        }
        boolean name =
                tags.getReadings().stream().allMatch(reading -> "NNP".equals(reading.getPOSTag()));
        return name ? Kind.ONLY_NAME : Kind.KNOWN;
    }

    private AnalyzedTokenReadings tags(String word) {
        try {
            return tagger.tag(List.of(word)).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
