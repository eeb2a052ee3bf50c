package org.examwright.knowledge.extraction.labels.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;

/**
 * Short names that the notes themselves spell out: by a key ("Sal = Saladin"), by the one person
 * whose initials they are, or because everybody reads them so ("Ed II").
 */
final class ShortNames {
    private static final Pattern KEY =
            Pattern.compile(
                    "(?<![\\p{L}\\d.])(\\p{Lu}[\\p{L}\\d]{1,4}) ="
                            + " (\\p{Lu}\\p{Ll}{2,}(?: (?:\\p{Lu}\\p{L}*|of|the|de|do|da|dos|du|von|van))*)(?=[,;)]|$)");

    /** Given names that are shortened to no word of English. */
    private static final Set<String> NO_WORD =
            Set.of(
                    "Ch", "Wm", "Chas", "Jas", "Geo", "Eliz", "Ferd", "Nich", "Thos", "Robt",
                    "Richd", "Benj", "Saml", "Danl", "Edwd", "Margt");

    /** A body's name takes an article that its initials do without. */
    private static final Pattern BODY =
            Pattern.compile(
                    ".*(?:Party|League|Union|Army|Navy|Congress|Committee|Council|Act|Front|Movement|Treaty"
                            + "|Organi[sz]ation|Association|Company|Empire|Republic|States|Nations|Kingdom|Alliance)");

    /** Two letters that stand for no person. */
    private static final Set<String> BODIES =
            Set.of("UN", "US", "UK", "EU", "EC", "SS", "SA", "NI", "GB", "VE", "VJ", "DC", "PM");

    private static final Map<String, String> GIVEN = Lexicon.marked("given-names");

    /** "Romanian", "Byzantine": with an s the people, where no noun follows. */
    private static final Pattern OF_A_PEOPLE = Pattern.compile(".*(?:ine|ian|ean|can|man)");

    private final Map<String, String> keys = new HashMap<>();
    private final WholeNames whole;
    private final Peoples peoples;

    ShortNames(Cast cast, List<Line> lines) {
        this.whole = new WholeNames(cast, lines);
        this.peoples = new Peoples(lines);
        for (Line line : lines) {
            Matcher key = KEY.matcher(line.text());
            Map<String, String> found = new HashMap<>();
            while (key.find()) {
                boolean clipped = key.group(2).startsWith(key.group(1));
                if (key.group(1).charAt(0) == key.group(2).charAt(0)
                        && !BODY.matcher(key.group(2)).matches()
                        && (clipped || !BODIES.contains(key.group(1)))) {
                    found.put(key.group(1), key.group(2));
                }
            }
            found.forEach(
                    (shortened, name) -> {
                        if (found.size() > 1 || name.startsWith(shortened)) {
                            keys.put(shortened, name);
                        }
                    });
        }
    }

    void spellOut(Phrase phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            joinNumber(phrase, i);
            String text = phrase.get(i).text();
            boolean joined = i > 0 && phrase.get(i - 1).end() == phrase.get(i).start();
            String meant = joined || BODIES.contains(text) ? null : whole.of(phrase, i);
            if (keys.containsKey(text)) {
                phrase.name(i, known(keys.get(text), phrase, i));
            } else if (GIVEN.containsKey(text)
                    && i + 1 < phrase.size()
                    && phrase.get(i + 1).text().matches("[IVX]+")) {
                phrase.name(i, GIVEN.get(text));
            } else if (meant != null) {
                phrase.name(i, meant);
            } else if (NO_WORD.contains(text)
                    && !phrase.tag(i + 1).equals("NUM")
                    && !phrase.lower(i + 1).equals("of")) {
                phrase.name(i, GIVEN.getOrDefault(text, text));
            } else if (text.equals("Emp")
                    && i + 1 < phrase.size()
                    && phrase.get(i + 1).text().matches("\\p{Lu}\\p{Ll}+")) {
                phrase.name(i, "Emperor");
            } else {
                peoples.spellOut(phrase, i);
            }
        }
    }

    /** "P2" is read as two words. */
    private void joinNumber(Phrase phrase, int i) {
        if (i + 1 < phrase.size()
                && phrase.get(i).end() == phrase.get(i + 1).start()
                && keys.containsKey(phrase.get(i).text() + phrase.get(i + 1).text())) {
            phrase.name(i, phrase.get(i).text() + phrase.get(i + 1).text());
            phrase.remove(i + 1);
        }
    }

    private static String known(String name, Phrase phrase, int i) {
        boolean alone = !phrase.tag(i + 1).matches("NOUN|PROPN|ADJ");
        return alone && OF_A_PEOPLE.matcher(name).matches() ? name + "s" : name;
    }
}
