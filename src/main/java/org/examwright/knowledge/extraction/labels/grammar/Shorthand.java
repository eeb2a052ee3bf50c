package org.examwright.knowledge.extraction.labels.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Token;

/** Writes out what notes shorten: "g'ment", "w/c", "W. Germany", "+". */
public final class Shorthand {
    private static final Map<String, String> WORDS = new HashMap<>();

    /** What is done to independence, and what it is done for. */
    private static final Pattern OF_INDEPENDENCE =
            Pattern.compile(
                    "declare[sd]?|declaring|gain(?:s|ed)?|w[io]ns?|grant(?:s|ed)?|gets?|got|for|of|until|after");

    private static final Set<String> OFFICES =
            Set.of("general", "president", "senator", "secretary");
    private static final Map<String, String> QUARTERS =
            Map.of(
                    "n", "North", "s", "South", "e", "East", "w", "West", "west", "West", "east",
                    "East", "north", "North", "south", "South");

    static {
        for (List<String> row : Lexicon.rows("shorthand")) {
            WORDS.put(row.getFirst(), String.join(" ", row.subList(1, row.size())));
        }
    }

    private Shorthand() {}

    public static void writeOut(Phrase phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (quarter(phrase, i)
                    || slashed(phrase, i)
                    || ofLife(phrase, i)
                    || Nations.writeOut(phrase, i)) {
                continue;
            }
            word(phrase, i);
        }
        for (int i = phrase.size() - 3; i >= 0; i--) {
            boolean initial =
                    phrase.get(i).text().matches("\\p{Lu}")
                            && phrase.get(i + 1).text().equals(".")
                            && phrase.get(i).end() == phrase.get(i + 1).start()
                            && phrase.get(i + 2).capitalised();
            if (initial) {
                phrase.set(i, phrase.get(i).text() + ".", "PROPN");
                phrase.remove(i + 1);
            }
        }
        for (int i = phrase.size() - 2; i > 0; i--) {
            boolean within =
                    phrase.get(i).text().equals(".")
                            && phrase.get(i - 1).end() == phrase.get(i).start()
                            && phrase.get(i - 1).capitalised()
                            && phrase.get(i - 1).text().length() < 7
                            && !phrase.get(i + 1).capitalised();
            if (within) {
                phrase.remove(i); // "in Yorks. and Worcs."
            }
        }
    }

    /** "Henry d. 1547", "Arthur b. 1486", "Mary m. Louis". */
    private static boolean ofLife(Phrase phrase, int i) {
        boolean life =
                i > 0
                        && phrase.get(i).text().matches("[bdm]")
                        && (phrase.lower(i + 1).equals(".") || i + 1 == phrase.size())
                        && phrase.get(i - 1).capitalised();
        if (life) {
            String verb =
                    switch (phrase.get(i).text()) {
                        case "b" -> "born";
                        case "d" -> "died";
                        default -> "married";
                    };
            phrase.set(i, verb, "VERB");
            if (i + 1 < phrase.size()) {
                phrase.remove(i + 1);
            }
        }
        return life;
    }

    /** "W. Germany", "E. Europe", "N. Koreans". */
    private static boolean quarter(Phrase phrase, int i) {
        String full = QUARTERS.get(phrase.lower(i));
        boolean dotted = phrase.lower(i + 1).equals(".") && i + 2 < phrase.size();
        if (full == null
                || !dotted
                || !phrase.get(i).capitalised() && phrase.lower(i).length() == 1
                || !phrase.get(i + 2).capitalised()) {
            return false;
        }
        boolean adjective = phrase.lower(i + 2).matches("europe.*|siberia.*|asia.*|africa.*");
        boolean known = phrase.lower(i + 2).matches("africa.*") && full.matches("South");
        phrase.replace(i, adjective && !known ? full + "ern" : full);
        phrase.remove(i + 1);
        return true;
    }

    /** "w/c" stands as three words. */
    private static boolean slashed(Phrase phrase, int i) {
        if (!phrase.lower(i + 1).equals("/")) {
            return false;
        }
        for (int parts = 3; parts >= 2; parts--) {
            if (i + parts > phrase.size()) {
                continue;
            }
            StringBuilder joined = new StringBuilder();
            for (int j = i; j < i + parts; j++) {
                joined.append(phrase.lower(j));
            }
            String full = WORDS.get(joined.toString());
            if (full != null) {
                for (int j = 1; j < parts; j++) {
                    phrase.remove(i + 1);
                }
                put(phrase, i, full);
                return true;
            }
        }
        return false;
    }

    private static void word(Phrase phrase, int i) {
        Token token = phrase.get(i);
        String lower = token.lower();
        String full = WORDS.get(lower);
        boolean dotted = phrase.lower(i + 1).equals(".");
        if (lower.equals("pm") && token.text().equals("PM") && !phrase.tag(i - 1).equals("NUM")) {
            phrase.set(i, "Prime", "PROPN");
            phrase.insert(i + 1, "Minister", "PROPN");
            return;
        }
        if (token.text().equals("Co") && i > 0 && phrase.get(i - 1).capitalised()) {
            boolean goesOn = i + 1 < phrase.size() && phrase.get(i + 1).capitalised();
            phrase.set(i, goesOn ? token.text() : "Company", "PROPN");
            if (dotted && !goesOn) {
                phrase.remove(i + 1);
            }
            return;
        }
        if (full == null || token.isAcronym() && token.text().length() > 1) {
            return;
        }
        if (lower.equals("indep") && !OF_INDEPENDENCE.matcher(phrase.lower(i - 1)).matches()) {
            return; // "Uruguay indep": independent, or its independence?
        }
        if (lower.equals("univ") && i > 0 && phrase.get(i - 1).capitalised()) {
            phrase.set(i, "University", "PROPN");
            return;
        }
        if (token.text().equals("V")) {
            return; // "George V"
        }
        if (lower.equals("v")) {
            if (i + 1 < phrase.size()
                    && phrase.get(i + 1).capitalised()
                    && i > 0
                    && phrase.get(i - 1).capitalised()) {
                return; // "Brown v Board of Education"
            }
            if (!phrase.tag(i + 1).matches("ADJ|ADV")
                    && !(dotted && phrase.tag(i + 2).equals("ADJ"))) {
                full = "against";
            }
        } else if (lower.equals("=")
                && (!phrase.tag(i + 1).matches("DET|ADJ|NOUN")
                        || i > 1 && phrase.lower(i - 1).matches("joins|leaves|enters|signs"))) {
            return;
        } else if (lower.equals("gov") && dotted && phrase.tag(i + 2).equals("PROPN")) {
            full = "Governor";
        } else if (OFFICES.contains(full) || full.equals("minister")) {
            if (!token.capitalised() || !dotted) {
                return;
            }
        } else if (lower.length() == 1 && token.isWord() && !(dotted && lower.equals("w"))) {
            return;
        } else if (lower.equals("w") && phrase.tag(i + 2).equals("PROPN") && token.capitalised()) {
            return;
        } else if (lower.equals("bc") && token.text().equals("BC")) {
            return;
        }
        if (dotted) {
            phrase.remove(i + 1);
        }
        put(phrase, i, full);
    }

    private static void put(Phrase phrase, int i, String full) {
        Token old = phrase.get(i);
        if (full.endsWith(" class")
                && phrase.tag(i - 1).matches("ADP|VERB")
                && !phrase.tag(i + 1).matches("NOUN|PROPN")) {
            phrase.insert(i, "the", "DET");
            phrase.set(i + 1, full, "NOUN");
            return;
        }
        String text = old.capitalised() ? Phrase.capitalised(full) : full;
        String tag =
                switch (full) {
                    case "and" -> "CCONJ";
                    case "because", "though" -> "SCONJ";
                    case "with", "without", "between", "through", "against", "near" -> "ADP";
                    case "would", "could", "should", "was" -> "AUX";
                    case "very", "about" -> "ADV";
                    default -> old.isWord() && !old.tag().equals("X") ? old.tag() : "NOUN";
                };
        boolean noun =
                full.matches(
                        "government|people|department|production|population|million|independence|university|movement|conference|railway|daughter|expedition");
        phrase.set(i, text, noun ? "NOUN" : tag);
    }
}
