package org.examwright.knowledge.extraction.labels.polish;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Line;

/** The name that notes put behind a thing: "a new currency, the Mark", "an old system (Corvée)". */
public final class Named {
    private static final String NAME = "(\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)";
    private static final Pattern BEHIND =
            Pattern.compile(
                    "^(?:, (?:the )?" + NAME + "(?=[,.;)]|$| which)| \\((?:the )?" + NAME + "\\))");
    private static final String WORKS =
            "articles?|books?|films?|plays?|novels?|poems?|pamphlets?|essays?|songs?|paintings?|symphony|opera|leaflets?";

    private Named() {}

    /**
     * Puts the name behind the first thing of a label that "a" leaves open.
     *
     * @param person whether a name is a person's
     */
    public static void tell(Line line, Phrase phrase, Predicate<String> person) {
        for (int i = 1; i < phrase.size(); i++) {
            if (phrase.tag(i).matches("VERB|AUX|ADP")) {
                return;
            }
            boolean noun =
                    phrase.tag(i).equals("NOUN") && !phrase.tag(i + 1).matches("NOUN|PROPN|ADJ");
            if (!noun || !phrase.lower(0).matches("an?")) {
                continue;
            }
            int end = phrase.get(i).end();
            if (end > line.text().length()
                    || !line.part(phrase.get(i).start(), end).equals(phrase.get(i).text())) {
                return;
            }
            Matcher behind = BEHIND.matcher(line.text().substring(end));
            if (behind.find()) {
                String name = behind.group(1) == null ? behind.group(2) : behind.group(1);
                if (!person.test(name) && !phrase.text().contains(name)) {
                    phrase.insert(i + 1, ",", "PUNCT");
                    phrase.insert(i + 1, name, "PROPN");
                    phrase.insert(i + 1, "the", "DET");
                    phrase.insert(i + 1, ",", "PUNCT");
                }
            }
            return;
        }
    }

    /** "wrote an article "drunk with power"": called so, and titles begin with a capital. */
    static void title(Phrase phrase) {
        for (int i = 2; i + 1 < phrase.size(); i++) {
            boolean opens = phrase.get(i).text().matches("[\"'“‘].*");
            boolean work =
                    phrase.lower(i - 1).matches(WORKS)
                            && (phrase.lower(i - 2).matches("an?")
                                    || phrase.lower(i - 3).matches("an?"));
            if (!opens || !work) {
                continue;
            }
            boolean alone = phrase.get(i).text().length() == 1;
            int first = alone ? i + 1 : i;
            String word = phrase.get(first).text();
            phrase.replace(
                    first,
                    alone
                            ? Phrase.capitalised(word)
                            : word.charAt(0) + Phrase.capitalised(word.substring(1)));
            phrase.insert(i, "called", "VERB");
            return;
        }
    }
}
