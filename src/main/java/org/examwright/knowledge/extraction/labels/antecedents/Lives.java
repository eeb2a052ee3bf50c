package org.examwright.knowledge.extraction.labels.antecedents;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.When;
import org.examwright.knowledge.extraction.labels.grammar.Clause;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/**
 * Headings that give a person with the years of the life or the rule, "Emperor Lund (1403-24)": the
 * lines below tell what that person did, and leave the name out.
 */
final class Lives {
    /** Nobody lived longer. */
    private static final int LONGEST = 110;

    private static final int MOST_WORDS = 5;
    private static final Pattern NAME =
            Pattern.compile(
                    "\\W*(\\p{Lu}[\\p{L}'.-]*(?:\\s+(?:of|the|de|von|van|al|ibn|bin|\\p{Lu}[\\p{L}'.-]*))*)"
                            + "\\s*(?:\\(|,|:|-)\\s*(?:r(?:uled|eigned|\\.)?\\s*|lived\\s*)?");

    private static final Pattern OF_A_PERSON =
            Pattern.compile(
                    "(?i)[^\\p{L}]*(?:he|she|his|her|born|died|dies|married|marries|crowned"
                            + "|(?:grand)?(?:son|daughter)|brother|sister|nephew|niece)\\b.*");

    /** "Appeasement", "Chartism": what a section is about, and nobody. */
    private static final Pattern MATTER =
            Pattern.compile(".*(?:ism|ments?|[st]ions?|ship|ing|ity|[ae]nce)");

    private static final Set<String> OFFICES = Lexicon.words("offices");
    private static final List<Set<String>> THINGS =
            Stream.of(
                            "event-nouns",
                            "article-heads",
                            "body-nouns",
                            "policy-nouns",
                            "document-nouns",
                            "group-nouns",
                            "concept-nouns",
                            "realms",
                            "peoples")
                    .map(Lexicon::words)
                    .toList();

    private final Cast cast;
    private final Map<Integer, Line> lines;
    private final Map<Integer, Line> headings;

    /** By the heading: a section's lines all ask for the one name. */
    private final Map<Line, Optional<Clause>> names = new IdentityHashMap<>();

    Lives(Cast cast, Map<Integer, Line> lines, Map<Integer, Line> headings) {
        this.cast = cast;
        this.lines = lines;
        this.headings = headings;
    }

    /** The name of the person whom the line's section is about; null where it is about others. */
    @Nullable Phrase of(Line line) {
        Line heading = headings.get(line.index());
        if (heading == null) {
            return null;
        }
        return names.computeIfAbsent(heading, of -> Optional.ofNullable(name(of)))
                .map(words -> Phrase.of(heading, words, null))
                .filter(name -> !isOfAnother(line, name))
                .orElse(null);
    }

    private @Nullable Clause name(Line heading) {
        Matcher name = NAME.matcher(heading.text());
        if (!name.lookingAt()) {
            return null;
        }
        boolean span =
                heading.dates().stream()
                        .anyMatch(date -> date.core() <= name.end() && isLife(date, name.end()));
        Clause written = new Clause(name.start(1), name.end(1));
        Phrase words = Phrase.of(heading, written, null);
        boolean thing =
                words.words().stream()
                        .anyMatch(
                                word ->
                                        THINGS.stream()
                                                .anyMatch(
                                                        nouns ->
                                                                nouns.contains(word.lower())
                                                                        || nouns.contains(
                                                                                word.text())));
        return span
                        && !thing
                        && words.size() <= MOST_WORDS
                        && !MATTER.matcher(words.text()).matches()
                        && !cast.isKnownPlace(words.text())
                        && isPerson(heading, words)
                ? written
                : null;
    }

    private static boolean isLife(DateExpression date, int from) {
        return date.end() > from
                && date.when() instanceof When.Range
                && date.when().last().getYear() - date.when().first().getYear() <= LONGEST;
    }

    private boolean isPerson(Line heading, Phrase name) {
        String first = name.lower(0);
        return cast.kindOf(name.text()) == Actor.Kind.PERSON
                || OFFICES.contains(first) && name.size() > 1
                || isSpokenOf(heading);
    }

    /** Whether a line below begins with "he", "she" or what only persons undergo or are. */
    private boolean isSpokenOf(Line heading) {
        for (int at = heading.index() + 1; lines.containsKey(at); at++) {
            Line line = lines.get(at);
            if (line.isHeading()) {
                return false;
            }
            if (OF_A_PERSON.matcher(line.text()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the entry that the line is set in beneath speaks of another person. */
    private boolean isOfAnother(Line line, Phrase name) {
        int margin = margin(line);
        for (int at = line.index() - 1; lines.containsKey(at); at--) {
            Line above = lines.get(at);
            if (above.isHeading()) {
                return false;
            }
            if (margin(above) < margin) {
                return cast.in(above, 0, above.text().length()).stream()
                        .filter(a -> a.member().isPerson() && opens(a))
                        .anyMatch(a -> !name.text().contains(a.member().shortName()));
            }
        }
        return false;
    }

    private static boolean opens(Cast.Appearance one) {
        return one.mention().start() - one.mention().sentence().start() <= 1;
    }

    private static int margin(Line line) {
        return line.text().length() - line.text().stripLeading().length();
    }
}
