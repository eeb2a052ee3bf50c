package org.examwright.knowledge.extraction.labels.polish;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * The country that notes are about, which their lines take as read: below "Lorn 1860-90" swords
 * were banned in Lorn.
 */
public final class Realm {
    private static final int TITLE_WORDS = 12;
    private static final int LONGEST = 12;

    /** A country that ends the title or its first part: "Lorn 1860-90", "Health in Lorn: dates". */
    private static final Pattern LAST =
            Pattern.compile(
                    "(?<name>(?:the )?(?:(?i:North|South|East|West|Northern|Southern|Soviet|United) )?"
                            + "(?:\\p{Lu}\\p{Ll}{2,}|\\p{Lu}{3,}))"
                            + "(?=\\s*(?:$|[,:;.(\\d'’]| [-–—]|\\b(?i:c\\.|since\\b|under\\b|before\\b|after\\b"
                            + "|between\\b|from\\b|as\\b)))");

    /** "Theme 1: Rule in Lorn": the number of a part of the course. */
    private static final Pattern PART =
            Pattern.compile(
                    "(?i)^(?:theme|topic|unit|paper|part|chapter|module|section|lesson|option) ?\\w{1,3}"
                            + "\\s*[:.–-]+\\s*");

    /** What such a title is about happened in other countries too. */
    private static final Pattern ABROAD =
            Pattern.compile(
                    "(?i)\\b(?:wars?|crisis|crises|relations|foreign|empire|colon\\p{L}*|invasion|conflict|intervention|with|v|vs)\\b");

    /** "1870 Holm: 2 boys shot", "2 boys shot at Holm": where, if only the notes know the place. */
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "\\b(?:at|near|outside) (?:the )?\\p{Lu}\\p{Ll}{2,}"
                            + "|\\d[\\s:–—-]+\\p{Lu}\\p{Ll}{3,}(?: \\p{Ll}+)?(?::| [-–—]) ");

    private static final Set<String> ALWAYS_THE =
            Set.of("USSR", "USA", "UK", "GDR", "FRG", "PRC", "Soviet Union", "United States");

    private static final Set<String> PEOPLES =
            Lexicon.rows("peoples").stream()
                    .flatMap(row -> row.stream().map(word -> word.toLowerCase(Locale.ROOT)))
                    .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CONTINENTS = Set.of("Africa", "Asia", "Europe", "Christendom");

    /** What those who rule a country do to all of a kind in it. */
    private static final Pattern RULED =
            Pattern.compile(
                    "(?:The )?(?:\\p{Lu}\\p{Ll}+|\\p{Ll}+)(?: \\p{Ll}+){0,2} (?:was|were) (?:abolished|allowed"
                            + "|banned|closed|collectivised|confiscated|disbanded|dissolved|emancipated"
                            + "|forbidden|legalised|nationalised|outlawed|privatised|rationed|reopened"
                            + "|restored|scrapped|seized|smashed|suppressed|suspended|taken over|legalized"
                            + "|nationalized)(?: (?:in public|at first|by law|by force|by decree|by the"
                            + " (?:nation|state|government)))?");

    /** Such a subject has its place elsewhere, or it has two sides. */
    private static final Pattern OF_TWO =
            Pattern.compile(
                    "(?i)(?:the |an? )?(?:\\p{L}+ ){0,2}?(?:relations|war|peace|treat(?:y|ies)|alliances?|pacts?"
                            + "|truce|armistice|ceasefire|troops|soldiers|army|fleet|navy|ships|forces"
                            + "|borders?|frontier|empire|colon(?:y|ies)|king|queen|tsar|emperor|president"
                            + "|world|country|nation|voyages?|hopes?|battles?|sieges?|affair|bluff|thousands"
                            + "|hundreds|dozens|people|men)\\b.*");

    /** Capitals that every country has. */
    private static final Set<String> EVERYWHERE =
            Set.of(
                    "party",
                    "communist",
                    "socialist",
                    "church",
                    "parliament",
                    "congress",
                    "catholic",
                    "constitution",
                    "state",
                    "act",
                    "acts",
                    "law",
                    "laws");

    /** A thing or people of a kind, by the form of the word. */
    private static final Pattern KIND =
            Pattern.compile(
                    "\\p{L}+(?:[^aiou'’s]s|es|men|ship|tion|ment|ism|ing|ity|ance|ence|ery|age)");

    /** What names its occasion, was done across a border, or is no whole sentence. */
    private static final Pattern TIED =
            Pattern.compile(
                    "\\d(?:st|nd|rd|th)\\b|\\bfor the\\b|\\band the\\b|\\bof \\d|. \\d+ of\\b"
                            + "|\\b(?:who|which|that|included|one)\\b|\\b(?:exiled|banished|expelled|deported)\\b");

    private static final Pattern TREATY =
            Pattern.compile(
                    "(?i)(?:an? )?(?:secret |new |second |military |defensive )*(?:treat(?:y|ies)|alliances?"
                            + "|pacts?|truce|agreements?|peace|armistice) (?:was|were)"
                            + " (?:signed|made|agreed|concluded) with .*");

    private final Cast cast;
    private final @Nullable String title;
    private final @Nullable String headings;

    public Realm(Cast cast, List<Line> lines) {
        this.cast = cast;
        this.title = title(cast, lines);
        this.headings = title != null ? title : inHeadings(cast, lines);
    }

    /** The one country that the title or all headings name, or null. */
    public @Nullable String named() {
        return headings;
    }

    /**
     * "Swords were banned in public", "a treaty was signed with Kell": where, and by whom, if
     * nothing in the label or its line says it.
     */
    public void tell(Line line, Phrase phrase) {
        String text = phrase.text();
        if (title == null) {
            return;
        }
        if (TREATY.matcher(text).matches() && !text.contains(title)) {
            int with = at(phrase, "with");
            phrase.put(with, "and", "CCONJ");
            phrase.insert(with, title, "PROPN");
            phrase.insert(with, "between", "ADP");
        } else if (phrase.words().stream().skip(1).noneMatch(Realm::named)
                && (RULED.matcher(text).matches() && !phrase.tag(0).equals("PROPN")
                        || common(line, phrase)
                                && !names(line, title)
                                && !(phrase.get(0).isNumber()
                                        && ELSEWHERE.matcher(line.text()).find())
                                && !OF_TWO.matcher(text).matches())) {
            phrase.insert(phrase.size(), "in", "ADP");
            phrase.insert(phrase.size(), title, "PROPN");
        }
    }

    private static int at(Phrase phrase, String word) {
        int at = 0;
        while (!phrase.lower(at).equals(word)) {
            at++;
        }
        return at;
    }

    private static boolean named(Token word) {
        return word.capitalised() && !EVERYWHERE.contains(word.lower())
                || word.text().matches("['\"‘“>=].*");
    }

    /**
     * Whether a label tells of things or people of a kind, and of no place that it only points at.
     */
    private boolean common(Line line, Phrase phrase) {
        boolean article = phrase.lower(0).matches("the|an?");
        int first = article ? 1 : 0;
        int head = phrase.tag(first).equals("ADJ") ? first + 1 : first;
        boolean small =
                !phrase.get(first).capitalised() || EVERYWHERE.contains(phrase.lower(first));
        boolean kind =
                KIND.matcher(phrase.lower(head)).matches()
                        && (phrase.tag(first).matches("NOUN|ADJ")
                                || !phrase.lower(head).endsWith("s"))
                        && !(phrase.lower(head).endsWith("s")
                                && phrase.lower(head + 1).equals("was"));
        boolean placed = false;
        boolean told = false;
        for (int i = first + 1; i < phrase.size(); i++) {
            placed |=
                    phrase.lower(i).matches("in|at|on|from|near|off|outside|throughout|across|into")
                            && !phrase.lower(i + 1)
                                    .matches("public|protest|force|use|all|return|secret");
            told |=
                    phrase.lower(i).matches("was|were|had")
                            || phrase.tag(i).equals("VERB") && Verbs.isPast(phrase.lower(i));
        }
        return phrase.tag(first).matches("NOUN|ADJ|NUM|PROPN")
                && !TIED.matcher(phrase.text()).find()
                && (small || kind && !article && opens(line, phrase.get(first)))
                && cast.kindOf(phrase.get(first).text()) != Actor.Kind.PERSON
                && !PEOPLES.contains(phrase.lower(first))
                && phrase.size() < LONGEST
                && told
                && !placed;
    }

    /** Whether a word has its capital because it begins a sentence: no "1973 Durban strikes". */
    private static boolean opens(Line line, Token word) {
        String before = line.part(0, Math.min(word.start(), line.text().length())).strip();
        return before.isEmpty() || !before.matches("(?s).*[\\p{L}\\d,]");
    }

    /** Whether a line tells of another place than the country. */
    private boolean names(Line line, String country) {
        return Arrays.stream(line.text().split("[^\\p{L}]+"))
                .anyMatch(word -> !word.isEmpty() && !country.contains(word) && cast.isPlace(word));
    }

    /** In the first line, or below it where an author's name stands there. */
    private static @Nullable String title(Cast cast, List<Line> lines) {
        for (Line line : lines.subList(0, Math.min(2, lines.size()))) {
            String found = inTitle(cast, line.text());
            if (found != null || !line.text().strip().matches("(?:\\p{Lu}\\p{Ll}+[ .]*){1,3}")) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String inTitle(Cast cast, String text) {
        String part = PART.matcher(text.strip()).replaceFirst("").split(" [-–—:]+ |: ", 2)[0];
        if (part.split("\\s+").length > TITLE_WORDS || ABROAD.matcher(part).find()) {
            return null;
        }
        Set<String> named = new LinkedHashSet<>();
        for (Matcher last = LAST.matcher(part); last.find(); ) {
            String name = spelled(last.group("name").replaceFirst("^the ", ""));
            String bare = name.substring(name.indexOf(' ') + 1);
            if (ALWAYS_THE.contains(name)) {
                named.add("the " + name);
            } else if (cast.isKnownPlace(name) || cast.isKnownPlace(bare) && !name.equals(bare)) {
                named.add(name);
            }
        }
        if (named.size() != 1 || CONTINENTS.contains(named.iterator().next())) {
            return null;
        }
        String one = named.iterator().next();
        boolean others =
                Arrays.stream(part.split("[^\\p{L}]+"))
                        .map(Realm::spelled)
                        .anyMatch(word -> cast.isKnownPlace(word) && !one.contains(word));
        return others ? null : one;
    }

    private static String spelled(String name) {
        StringBuilder spelled = new StringBuilder();
        for (String word : name.split(" ")) {
            if (ALWAYS_THE.contains(word) || word.isEmpty()) {
                spelled.append(word);
                continue;
            }
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
