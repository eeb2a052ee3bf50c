package org.examwright.knowledge.extraction.labels.polish;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/**
 * The country that notes are about, which their lines take as read: below "Lorn 1860-90" swords
 * were banned in Lorn.
 */
public final class Realm {
    private static final int TITLE_WORDS = 12;

    /** A country that ends the title or its first part: "Lorn 1860-90", "Health in Lorn: dates". */
    private static final Pattern LAST =
            Pattern.compile(
                    "(?<name>(?:(?:North|South|East|West|NORTH|SOUTH|EAST|WEST) )?(?:\\p{Lu}\\p{Ll}{2,}|\\p{Lu}{3,}))"
                            + "(?=\\s*(?:$|[,:;.(\\d'’]| [-–—]|\\bc\\.|since\\b|under\\b|before\\b|after\\b|between\\b|from\\b))");

    /** What such a title is about happened in other countries too. */
    private static final Pattern ABROAD =
            Pattern.compile(
                    "(?i)\\b(?:wars?|crisis|crises|relations|foreign|empire|colon\\p{L}*|invasion|conflict|intervention|and|with|v|vs)\\b|&|\\+");

    private static final Set<String> CONTINENTS = Set.of("Africa", "Asia", "Europe", "Christendom");

    /** What those who rule a country do to all of a kind in it. */
    private static final String RULED =
            "abolished|allowed|banned|closed|collectivised|confiscated|disbanded|dissolved|emancipated"
                    + "|forbidden|legalised|nationalised|outlawed|privatised|rationed|reopened|restored|scrapped"
                    + "|seized|smashed|suppressed|suspended|taken over|legalized|nationalized";

    private static final Pattern OPEN =
            Pattern.compile(
                    "(?:The )?(?:\\p{Lu}\\p{Ll}+|\\p{Ll}+)(?: \\p{Ll}+){0,2} (?:was|were) (?:"
                            + RULED
                            + ")(?: (?:in public|at first|by law|by force|by decree|by the"
                            + " (?:nation|state|government)))?");

    private final @Nullable String title;
    private final @Nullable String headings;

    public Realm(Cast cast, List<Line> lines) {
        this.title = lines.isEmpty() ? null : inTitle(cast, lines.getFirst().text());
        this.headings = title != null ? title : inHeadings(cast, lines);
    }

    /** The one country that the title or all headings name, or null. */
    public @Nullable String named() {
        return headings;
    }

    /** "Swords were banned in public": where, if nothing in the label says it. */
    public void tell(Phrase phrase) {
        if (title != null
                && OPEN.matcher(phrase.text()).matches()
                && !phrase.tag(0).equals("PROPN")
                && phrase.words().stream().skip(1).noneMatch(word -> word.capitalised())) {
            phrase.insert(phrase.size(), "in", "ADP");
            phrase.insert(phrase.size(), title, "PROPN");
        }
    }

    private static @Nullable String inTitle(Cast cast, String text) {
        String part = text.strip().split(" [-–—:]+ |: ", 2)[0];
        if (part.split("\\s+").length > TITLE_WORDS || ABROAD.matcher(part).find()) {
            return null;
        }
        Set<String> named = new LinkedHashSet<>();
        for (Matcher last = LAST.matcher(part); last.find(); ) {
            String name = spelled(last.group("name"));
            String bare = name.substring(name.indexOf(' ') + 1);
            if (cast.isPlace(name) || cast.isPlace(bare) && !name.equals(bare)) {
                named.add(name);
            }
        }
        return named.size() == 1 && !CONTINENTS.contains(named.iterator().next())
                ? named.iterator().next()
                : null;
    }

    private static String spelled(String name) {
        StringBuilder spelled = new StringBuilder();
        for (String word : name.split(" ")) {
            spelled.append(spelled.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(
                            word.length() > 3
                                    ? word.substring(1).toLowerCase(Locale.ROOT)
                                    : word.substring(1));
        }
        return spelled.toString();
    }

    private static @Nullable String inHeadings(Cast cast, List<Line> lines) {
        Set<String> named = new LinkedHashSet<>();
        for (Line line : lines) {
            if (line.isHeading()) {
                for (String word : line.text().split("[^\\p{L}]+")) {
                    if (!word.isEmpty() && cast.isPlace(word)) {
                        named.add(word);
                    }
                }
            }
        }
        return named.size() == 1 ? named.iterator().next() : null;
    }
}
