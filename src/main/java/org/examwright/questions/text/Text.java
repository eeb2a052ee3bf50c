package org.examwright.questions.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.platform.Recent;
import org.jspecify.annotations.Nullable;

/** A stem or an option, taken apart into words; knows which stretches are quotations or names. */
public final class Text {
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{M}\\p{N}]+(?:(?:(?<=\\p{L})[-‑'’](?=\\p{L})|(?<=\\p{Nd})[.,](?=\\p{Nd}))[\\p{L}\\p{M}\\p{N}]+)*");

    /** Double quotes of both kinds; single ones only where they cannot be an apostrophe. */
    private static final Pattern QUOTATION =
            Pattern.compile(
                    "“[^”]*”|\"[^\"]*\"|(?<![\\p{L}\\p{N}])‘[^’]*(?:’[\\p{L}][^’]*)*’|(?<![\\p{L}\\p{N}])'[^']*(?:'\\p{L}[^']*)*'(?!\\p{L})");

    private static final int SHORT = 400;
    private static final Recent<List<Word>> WORDS = new Recent<>(4_000, Text::apart);

    private final String raw;
    private final Phrases known;
    private final List<Word> words;
    private @Nullable Set<String> stems;
    private @Nullable List<Span> quotations;
    private @Nullable List<Span> names;

    private Text(String raw, Phrases known) {
        this.raw = raw;
        this.known = known;
        this.words = words(raw);
    }

    /** A text in which no names are known. */
    public static Text of(String raw) {
        return of(raw, Phrases.NONE);
    }

    /** A text in which the given phrases are names wherever they begin with a capital. */
    public static Text of(String raw, Phrases known) {
        return new Text(raw, known);
    }

    /** Taken apart when it is written, and again when it is checked and compared. */
    static List<Word> words(String raw) {
        return raw.length() > SHORT ? apart(raw) : WORDS.of(raw);
    }

    private static List<Word> apart(String raw) {
        List<Word> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(raw); word.find(); ) {
            String lower = English.lower(word.group());
            words.add(new Word(word.group(), lower, English.stem(lower), word.start(), word.end()));
        }
        return List.copyOf(words);
    }

    public String raw() {
        return raw;
    }

    /** Its length in characters as people count them. */
    public int length() {
        return raw.codePointCount(0, raw.length());
    }

    public List<Word> words() {
        return words;
    }

    /** The stems of the words that carry meaning, in order of first use. */
    public Set<String> stems() {
        Set<String> known = stems;
        if (known == null) {
            Set<String> found = new LinkedHashSet<>();
            for (Word word : words) {
                if (word.content()) {
                    found.add(word.stem());
                }
            }
            known = Collections.unmodifiableSet(found);
            stems = known;
        }
        return known;
    }

    /** Whether a stretch is quoted or part of a known name, so that word lists pass it by. */
    public boolean shields(int from, int to) {
        return quotes(from, to) || names().stream().anyMatch(name -> name.covers(from, to));
    }

    /** Whether a stretch stands inside quotation marks. */
    public boolean quotes(int from, int to) {
        return quotations().stream().anyMatch(quotation -> quotation.covers(from, to));
    }

    /** Looked for when they are first asked for: most texts are only compared by their words. */
    private List<Span> quotations() {
        List<Span> found = quotations;
        if (found == null) {
            List<Span> spans = new ArrayList<>();
            for (Matcher quotation = QUOTATION.matcher(raw); quotation.find(); ) {
                spans.add(new Span(quotation.start(), quotation.end()));
            }
            found = List.copyOf(spans);
            quotations = found;
        }
        return found;
    }

    private List<Span> names() {
        List<Span> found = names;
        if (found == null) {
            List<Span> spans = new ArrayList<>();
            for (Phrases.Found phrase : known.in(words)) {
                Word first = words.get(phrase.first());
                if (first.capitalised()) {
                    spans.add(new Span(first.start(), words.get(phrase.last()).end()));
                }
            }
            found = List.copyOf(spans);
            names = found;
        }
        return found;
    }

    /** The first match of a pattern that is neither quoted nor part of a name; null for none. */
    public @Nullable String find(Pattern pattern) {
        for (Matcher match = pattern.matcher(raw); match.find(); ) {
            if (!shields(match.start(), match.end())) {
                return match.group();
            }
        }
        return null;
    }
}
