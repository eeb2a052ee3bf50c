package org.examwright.generation.telling;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;

/**
 * A sentence that was read out of notes, beside the words it was read from. Some thirty rules ask
 * each line for the same words, so they are parted once.
 */
final class Line {
    private static final Pattern MARKS = Pattern.compile("[*_#]+");
    private static final Pattern AROUND =
            Pattern.compile("^[^\\p{L}\\p{N}£$]+|[^\\p{L}\\p{N}%'’]+$");
    private static final Pattern SENTENCE = Pattern.compile("[\\p{Lu}\\d].*[.!?]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}'’]+");
    private static final Pattern OWNER = Pattern.compile("['’]s?$");
    private static final Pattern QUOTED = Pattern.compile(".*[^sS]['’]");

    private final String text;
    private final Clause clause;
    private final String before;
    private final List<String> quotes;
    private final List<String> words;
    private final List<String> subject;
    private final List<String> rest;
    private final String own;

    /**
     * @param text the sentence
     * @param clause who did what in it
     * @param before what it was before it was told in other words
     * @param quotes the notes' words: its own, and those that its date or subject stands in
     */
    Line(String text, Clause clause, String before, List<String> quotes) {
        this.text = text;
        this.clause = clause;
        this.before = before;
        this.quotes = quotes;
        this.words = parted(text);
        this.subject = parted(clause.subject());
        this.rest = parted(clause.rest());
        this.own =
                quotes.stream()
                        .max(Comparator.comparingInt(quote -> Words.shared(quote, text).size()))
                        .map(quote -> MARKS.matcher(quote).replaceAll(" "))
                        .orElse("");
    }

    private static List<String> parted(String text) {
        return Words.tokens(text).stream().map(Line::plain).toList();
    }

    String text() {
        return text;
    }

    Clause clause() {
        return clause;
    }

    String before() {
        return before;
    }

    List<String> quotes() {
        return quotes;
    }

    /** The words without signs behind them, as they are written. */
    List<String> words() {
        return words;
    }

    List<String> subject() {
        return subject;
    }

    List<String> rest() {
        return rest;
    }

    /** The quote that tells it: the one with the most of its words. */
    String own() {
        return own;
    }

    /** Whether the notes write it as a sentence, with its verb and a full stop. */
    boolean inFull() {
        return inFull(own) || quotes.size() > 1 && inFull(String.join(" ", quotes));
    }

    private boolean inFull(String quote) {
        String said = quote.strip();
        return SENTENCE.matcher(said).matches()
                && Words.tokens(said).stream().map(Line::plain).anyMatch(clause.verb()::equals);
    }

    /** The bases of all words of a text. */
    static Set<String> bases(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .map(Words::bare)
                .filter(word -> !word.isEmpty())
                .flatMap(word -> Dictionary.of(word).bases().stream())
                .collect(Collectors.toSet());
    }

    /** Whether the notes have the verb, in any of its forms. */
    boolean hasVerb(String base) {
        return quotes.stream().anyMatch(quote -> bases(quote).contains(base));
    }

    static String plain(String token) {
        if (onlyLetters(token)) {
            return token;
        }
        String word = AROUND.matcher(token).replaceAll("");
        return QUOTED.matcher(word).matches() ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean onlyLetters(String token) {
        int letters = 0;
        while (letters < token.length() && Character.isLetter(token.charAt(letters))) {
            letters++;
        }
        return letters == token.length();
    }

    /** "Peel's" and "workers’" as "Peel" and "workers". */
    static String ownerless(String word) {
        return OWNER.matcher(word).replaceAll("");
    }

    static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
