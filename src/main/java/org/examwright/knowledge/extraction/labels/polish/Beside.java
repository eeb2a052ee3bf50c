package org.examwright.knowledge.extraction.labels.polish;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Puts into a label what its line says beside it: "Port Kell: nuns expelled" tells from where,
 * "Kell Conference - Lorn divided" on what occasion, "Adair - book published" who wrote it.
 */
public final class Beside {
    private static final String NAME = "(\\p{Lu}[\\p{L}'’]+(?:[- ]\\p{Lu}[\\p{L}'’]+)?)";
    private static final Pattern PLACE = Pattern.compile("(?:^|[;.|]|\\P{L} )\\W*" + NAME + ": $");

    /** "25 July - Kell, Adair beats the Lornish": the name of the battle right behind its date. */
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?:\\d|\\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*)[^\\p{L}\\d]+"
                            + NAME
                            + "(?:, | [-–—] |: )$");

    private static final Pattern OCCASION =
            Pattern.compile(
                    "(\\p{Lu}\\p{Ll}+ (?:Conference|Congress|Council|Summit|Synod|Assembly))(?: [-–—]|:) $");

    /** The cell before in a table's row: "Press laws in Lorn ; Church courts lose power". */
    private static final Pattern CELL = Pattern.compile("\\bin " + NAME + " ; $");

    private static final Pattern PERSON =
            Pattern.compile("^\\W*(\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'’]+)(?: [-–—]|:) ");

    private static final String AWAY = "expelled|evicted|driven|deported|banished|ejected";
    private static final String FIGHT = "beat|defeated|routed|crushed|massacred|halted|ambushed";
    private static final Pattern FOUGHT =
            Pattern.compile(
                    ".* (?:beat|defeated|routed) .*|.* won"
                            + "|.* (?:was|were) (?:nearly |badly |heavily )?(?:beaten|defeated|routed|crushed"
                            + "|broken|repulsed|halted|stopped|destroyed|killed|captured|wounded|caught)"
                            + "(?: by .*)?");
    private static final String WORKS =
            "book|novel|play|poem|pamphlet|essay|study|report|paper|map|opera|symphony";
    private static final String PRIZES = "Prize|Medal|Award";

    private final Cast cast;

    public Beside(Cast cast) {
        this.cast = cast;
    }

    /**
     * Completes a label.
     *
     * @param header the person whom the line's first words name, or null
     */
    public void tell(Line line, Phrase phrase, @Nullable Member header) {
        String before = before(line, phrase);
        String person = header == null ? person(line) : header.name();
        if (person != null) {
            wrote(phrase, person);
            won(phrase, person);
        }
        boolean placed =
                phrase.words().stream().anyMatch(t -> t.lower().matches("in|at|from|near|outside"));
        if (placed || before.isEmpty()) {
            return;
        }
        Matcher cell = CELL.matcher(before);
        boolean nameless = phrase.words().stream().skip(1).noneMatch(Token::capitalised);
        if (cell.find() && nameless && cast.kindOf(phrase.get(0).text()) != Actor.Kind.PERSON) {
            add(phrase, "in", cell.group(1));
        }
        Matcher occasion = OCCASION.matcher(before);
        if (occasion.find()
                && phrase.words().stream().anyMatch(t -> t.lower().matches("was|were"))) {
            phrase.insert(phrase.size(), "at", "ADP");
            phrase.insert(phrase.size(), "the", "DET");
            phrase.insert(phrase.size(), occasion.group(1), "PROPN");
        }
        Matcher place = PLACE.matcher(before);
        if (place.find() && mayBePlace(place.group(1))) {
            where(phrase, place.group(1));
            return;
        }
        Matcher field = FIELD.matcher(before);
        if (FOUGHT.matcher(phrase.text()).matches() && field.find() && mayBePlace(field.group(1))) {
            String name = field.group(1);
            add(
                    phrase,
                    "at",
                    name.matches("\\p{Lu}+")
                            ? name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT)
                            : name);
        }
    }

    private static void where(Phrase phrase, String place) {
        String last = phrase.lower(phrase.size() - 1);
        if (last.matches(AWAY)) {
            add(phrase, "from", place);
        } else if (phrase.words().stream().anyMatch(t -> t.lower().matches(FIGHT))) {
            add(phrase, "at", place);
        }
    }

    private boolean mayBePlace(String name) {
        return cast.kindOf(name) == null
                && !name.matches(
                        ".*[^s]s|.*(?:ism|tion|ment)|Abroad|Overseas|Elsewhere|Home|.* [Hh]ome");
    }

    /**
     * A first name and another before the line's first colon or dash, if nothing else goes by it.
     */
    private @Nullable String person(Line line) {
        Matcher opening = PERSON.matcher(line.text());
        return opening.find() && cast.kindOf(opening.group(1)) == null ? opening.group(1) : null;
    }

    /** "Adair - book on mills published in Lorn": a book by Adair. */
    private static void wrote(Phrase phrase, String author) {
        boolean work =
                phrase.text()
                                .matches(
                                        "An? (?:\\p{Ll}+ )?(?:"
                                                + WORKS
                                                + ")\\b.* (?:was) published\\b.*")
                        && phrase.words().stream().noneMatch(t -> t.is("by"));
        if (work) {
            add(phrase, "by", author);
        }
    }

    /** "Adair: Lorn Prize collected in 1961": he collected it. */
    private static void won(Phrase phrase, String winner) {
        int verb = phrase.size() - 1;
        boolean prize =
                verb > 2
                        && phrase.lower(verb).matches("collected|won|received|accepted")
                        && phrase.lower(verb - 1).equals("was")
                        && phrase.get(verb - 2).text().matches(PRIZES);
        if (!prize) {
            return;
        }
        String did = phrase.lower(verb);
        phrase.cutFrom(verb - 1);
        if (!phrase.lower(0).matches("the|an?")) {
            phrase.insert(0, "the", "DET");
        }
        phrase.put(0, phrase.lower(0), "DET");
        phrase.insert(0, did, "VERB");
        phrase.insert(0, winner, "PROPN");
    }

    private static void add(Phrase phrase, String preposition, String name) {
        phrase.insert(phrase.size(), preposition, "ADP");
        phrase.insert(phrase.size(), name, "PROPN");
    }

    /** What the line says right before the label's first own word. */
    private static String before(Line line, Phrase phrase) {
        for (Token word : phrase.words()) {
            int start = word.start();
            boolean own =
                    start > 0
                            && word.end() <= line.text().length()
                            && line.part(start, word.end()).equalsIgnoreCase(word.text());
            if (own) {
                return line.part(0, start);
            }
        }
        return "";
    }
}
