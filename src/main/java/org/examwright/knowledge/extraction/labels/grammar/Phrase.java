package org.examwright.knowledge.extraction.labels.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.When;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** The words of a clause, in which they may be dropped, replaced and put before others. */
public final class Phrase {
    private static final Pattern SECTION = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){1,2}\\.?");
    private static final Set<String> CLOSE_UP =
            Set.of(",", ".", ";", ":", "!", "?", ")", "'s", "n't", "%");

    private static final Pattern MONTH =
            Pattern.compile(
                    "(?:\\b\\d{1,2}(?:st|nd|rd|th)?\\s+)?\\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?,?\\s{0,2}$");

    private static final Pattern AGO =
            Pattern.compile(
                    "\\b(?:burned|burnt|killed|executed|hanged|murdered|died|born|founded|signed|passed"
                            + "|started|began|begun|abolished|published|banned|invented|married|agreed|written"
                            + "|made|done)\\s+(?:way )?(back\\s+)$");

    private final List<Token> words = new ArrayList<>();

    /**
     * The words of a stretch of a line without those of one date and without asides in brackets.
     */
    public static Phrase of(Line line, Clause clause, @Nullable DateExpression date) {
        Phrase phrase = new Phrase();
        int depth = 0;
        int from = date == null ? 0 : attributive(line, date) ? date.core() : start(line, date);
        int[] chain = date == null ? new int[2] : chain(line, date);
        for (Sentence sentence : line.sentences()) {
            for (Token token : sentence.tokens()) {
                boolean inside = token.start() >= clause.start() && token.end() <= clause.end();
                boolean dated =
                        date != null
                                        && token.start() < date.end()
                                        && token.end() > from
                                        && (token.start() >= from || token.end() > date.core())
                                || token.start() < chain[1] && token.end() > chain[0];
                if (!inside) {
                    continue;
                }
                depth += "([".indexOf(token.text()) >= 0 ? 1 : 0;
                if (depth == 0 && !dated) {
                    phrase.words.add(token);
                }
                depth -= ")]".indexOf(token.text()) >= 0 && depth > 0 ? 1 : 0;
            }
        }
        return phrase;
    }

    /**
     * Where a date begins, a month before it included that was not read with it, and the "back" of
     * "burned back in 1528".
     */
    private static int start(Line line, DateExpression date) {
        Matcher month = MONTH.matcher(line.text()).region(0, date.start());
        Matcher ago = AGO.matcher(line.text()).region(0, date.start());
        return month.find() ? month.start() : ago.find() ? ago.start(1) : date.start();
    }

    /** From the first to the last of the dates of one statement: "in 1936, 1937 and 1938". */
    private static int[] chain(Line line, DateExpression date) {
        int[] chain = {0, 0};
        for (DateExpression other : line.dates()) {
            if (other != date && Clause.coordinated(line, date, other, line.dates())) {
                int first = Math.min(date.start(), other.start());
                chain[0] = chain[1] == 0 ? first : Math.min(chain[0], first);
                chain[1] = Math.max(chain[1], Math.max(date.end(), other.end()));
            }
        }
        return chain;
    }

    /** The words of a stretch without any dates, asides in brackets or bullets. */
    public static Phrase undated(Line line, int start, int end) {
        Phrase phrase = of(line, new Clause(start, end), null);
        phrase.words.removeIf(
                token ->
                        line.dates().stream()
                                .anyMatch(d -> token.start() < d.end() && token.end() > d.start()));
        phrase.trim();
        return phrase;
    }

    /** "the 1921 congress": the year goes, its article stays. */
    private static boolean attributive(Line line, DateExpression date) {
        if (!(date.when() instanceof When.Year)
                || !line.part(date.start(), date.core()).matches("(?i).*\\bthe\\s+")) {
            return false;
        }
        return line.text().substring(date.end()).matches("(?s)\\s+[\\p{L}\"'].*");
    }

    /** A copy of the words from one place up to another. */
    public Phrase part(int from, int to) {
        Phrase part = new Phrase();
        part.words.addAll(words.subList(from, to));
        return part;
    }

    public int size() {
        return words.size();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public Token get(int i) {
        return words.get(i);
    }

    public String lower(int i) {
        return i >= 0 && i < words.size() ? words.get(i).lower() : "";
    }

    public String tag(int i) {
        return i >= 0 && i < words.size() ? words.get(i).tag() : "";
    }

    public List<Token> words() {
        return words;
    }

    /** The last comma, colon, semicolon or dash before a place, or -1. */
    public int lastMark(int at) {
        for (int i = at - 1; i > 0; i--) {
            if (words.get(i).text().matches("[,;:→-]")) {
                return i;
            }
        }
        return -1;
    }

    public void removeFirst(int count) {
        words.subList(0, Math.min(count, words.size())).clear();
    }

    public void cutFrom(int i) {
        words.subList(Math.max(0, i), words.size()).clear();
    }

    /** Takes another phrase's words instead of its own. */
    public void become(Phrase other) {
        List<Token> taken = List.copyOf(other.words);
        words.clear();
        words.addAll(taken);
    }

    public void remove(int i) {
        words.remove(i);
    }

    public void name(int i, String text) {
        Token old = words.get(i);
        words.set(i, new Token(text, "PROPN", old.start(), old.end()));
    }

    public void replace(int i, String text) {
        Token old = words.get(i);
        words.set(i, new Token(text, old.tag(), old.start(), old.end()));
    }

    /** A first word that is large only because it opened a sentence becomes small. */
    public void lowerFirst() {
        if (words.isEmpty()
                || !words.getFirst().capitalised()
                || words.getFirst().isAcronym()
                || tag(0).equals("PROPN") && size() > 1
                || size() > 1 && words.get(1).capitalised() && !words.get(1).isNumber()) {
            return;
        }
        Token first = words.getFirst();
        words.set(0, new Token(first.lower(), first.tag(), first.start(), first.end()));
    }

    /** The first word in small letters, whatever follows: it is a verb. */
    public void lowerVerb() {
        set(0, words.getFirst().lower(), "VERB");
    }

    public void set(int i, String text, String tag) {
        Token old = words.get(i);
        words.set(i, new Token(text, tag, old.start(), old.end()));
    }

    /** Puts a word in the place of a mark. */
    public void put(int i, String text, String tag) {
        int place = words.get(i).end();
        words.set(i, new Token(text, tag, place, place));
    }

    public static String capitalised(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }

    public void insert(int i, String text, String tag) {
        int place = i < words.size() ? words.get(i).start() : words.getLast().end();
        words.add(i, new Token(text, tag, place, place));
    }

    /** Puts a copy of other words first. */
    public void prepend(Phrase other) {
        int place = words.isEmpty() ? 0 : words.getFirst().start();
        lowerFirst();
        for (int i = 0; i < other.size(); i++) {
            words.add(i, new Token(other.get(i).text(), other.tag(i), place, place));
        }
    }

    public void trim() {
        while (!words.isEmpty() && (isMark(words.getFirst()) || opensSection(words))) {
            words.removeFirst();
        }
        while (!words.isEmpty() && isMark(words.getLast())) {
            words.removeLast();
        }
    }

    /** "5.5 Harold sailed": the number of a paragraph. */
    private static boolean opensSection(List<Token> words) {
        Token first = words.getFirst();
        return first.start() == 0
                && words.size() > 2
                && SECTION.matcher(first.text()).matches()
                && words.get(1).capitalised();
    }

    private static boolean isMark(Token token) {
        return ",.;:-→•*!?/…".contains(token.text());
    }

    /** The words as text, spaced as in the notes where they stood together there. */
    public String text() {
        StringBuilder text = new StringBuilder();
        Token before = null;
        for (Token token : words) {
            boolean together =
                    before != null
                            && before.end() == token.start()
                            && before.start() < before.end()
                            && token.start() < token.end();
            boolean opens = before != null && "([".contains(before.text());
            boolean owner =
                    before != null
                            && token.text().equals("'")
                            && token.start() == token.end()
                            && before.text().endsWith("s");
            if (before != null
                    && !together
                    && !opens
                    && !owner
                    && !CLOSE_UP.contains(token.text())) {
                text.append(' ');
            }
            text.append(token.text());
            before = token;
        }
        return text.toString();
    }
}
