package org.examwright.generation.extracts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Fact;
import org.examwright.sources.Evidence;

/**
 * Names that no fact of the course bears, but its notes use as the extract does: "the canal strike"
 * of which several events tell, "hyperinflation" under a heading of its own.
 */
final class Phrases {
    private static final int LEAST = 2;
    private static final int WORDS = 3;
    private static final int SHORTEST = 4;
    private static final String HELD = "what the notes say, by fact";

    /** "the canal strike", "this Dawes Plan". */
    private static final Pattern DETERMINED =
            Pattern.compile("\\b(?:[Tt]he|[Tt]his) ((?:[\\p{L}-]{3,} ?){2,3})");

    /** "Treaty of Versailles", "Stresemann". */
    private static final Pattern PROPER =
            Pattern.compile(
                    "(?<![\\p{L}-])\\p{Lu}[\\p{L}-]{2,}(?: (?:of |of the )?\\p{Lu}[\\p{L}-]{2,})*");

    /** "Hyperinflation ruined", "Passive resistance was". */
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "^\\p{Lu}\\p{Ll}{3,}(?: \\p{Ll}{4,})?(?="
                            + " (?:was|is|were|has|had|did|could|would|came|brought|made|left|gave|\\p{Ll}{3,}ed)\\b)");

    /** "Leeds races": neither word alone would be it. */
    private static final Pattern PLACE_AND_NOUN =
            Pattern.compile("\\p{Lu}[\\p{L}-]{2,} \\p{Ll}[\\p{Ll}-]{3,}");

    /** With these a phrase tells when or how much, and names nothing. */
    private static final Set<String> NAMELESS =
            Set.of(
                    ("the this that these those there they their first second third fourth fifth"
                                    + " last next same new old whole few many other only great good following"
                                    + " year years month months week weeks day days time times century end"
                                    + " beginning people country most best worst main chief very two three"
                                    + " four five six more less and but for nor was were had has have not"
                                    + " which who with from into over under than then when what where while"
                                    + " some nobody everybody somebody nothing everything men women children"
                                    + " january february march april may june july august september october"
                                    + " november december monday tuesday wednesday thursday friday saturday"
                                    + " sunday")
                            .split(" "));

    private Phrases() {}

    /** Words of the notes, or a fact as it is put, and the fact. */
    private record Line(String text, String small, Fact fact) {
        static Line of(String text, Fact fact) {
            return new Line(text, text.toLowerCase(Locale.ROOT), fact);
        }

        /**
         * Whether it speaks of "the Leeds races" without calling them so: it tells of races under a
         * heading that names Leeds, or of both.
         */
        boolean speaksOf(String phrase) {
            return PLACE_AND_NOUN.matcher(phrase).matches()
                    && Attribute.isNoun(phrase.substring(phrase.indexOf(' ') + 1))
                    && Words.tokens(text + " " + String.join(" ", fact.topics())).stream()
                            .map(Words::bare)
                            .collect(Collectors.toSet())
                            .containsAll(Words.tokens(phrase.toLowerCase(Locale.ROOT)));
        }
    }

    /** The phrases, each with a fact that uses it. */
    static Map<String, Fact> of(Ground ground, Piece piece) {
        Map<String, Fact> found = new TreeMap<>();
        List<Line> lines = ground.once(HELD, () -> lines(ground));
        for (String phrase : repeated(ground, piece)) {
            String small = phrase.toLowerCase(Locale.ROOT);
            Pattern whole =
                    Pattern.compile(
                            "(?<![\\p{L}-])" + Pattern.quote(phrase) + "(?![\\p{L}-])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            lines.stream()
                    .filter(line -> line.small().contains(small))
                    .filter(line -> whole.matcher(line.text()).find())
                    .findFirst()
                    .or(() -> lines.stream().filter(line -> line.speaksOf(phrase)).findFirst())
                    .ifPresent(line -> found.put(phrase, line.fact()));
        }
        return found;
    }

    private static List<Line> lines(Ground ground) {
        List<Line> lines = new ArrayList<>();
        Documents.notes(ground)
                .facts()
                .forEach(
                        fact -> {
                            lines.add(Line.of(fact.name(), fact));
                            for (Evidence evidence : fact.evidence()) {
                                lines.add(Line.of(evidence.quote(), fact));
                            }
                        });
        lines.sort(Comparator.comparing(Line::text).thenComparing(line -> line.fact().name()));
        return lines;
    }

    /** What may be a name and stands in two sentences or more, as the extract writes it first. */
    private static List<String> repeated(Ground ground, Piece piece) {
        Map<String, String> forms = new TreeMap<>();
        for (Said said : piece.said()) {
            DETERMINED
                    .matcher(said.text())
                    .results()
                    .map(MatchResult::group)
                    .forEach(group -> openings(group).forEach(phrase -> add(forms, phrase)));
            PROPER.matcher(said.text())
                    .results()
                    .filter(result -> result.start() > 0 || result.group().contains(" "))
                    .forEach(result -> add(forms, result.group()));
            SUBJECT.matcher(said.text())
                    .results()
                    .forEach(result -> add(forms, inside(ground, piece, result.group())));
        }
        return forms.values().stream()
                .filter(phrase -> phrase.length() >= SHORTEST)
                .filter(
                        phrase ->
                                Words.tokens(phrase.toLowerCase(Locale.ROOT)).stream()
                                        .noneMatch(NAMELESS::contains))
                .filter(phrase -> sentences(piece, phrase) >= LEAST)
                .toList();
    }

    /**
     * A sentence's first word, as it stands within one: small where extract or notes have it so.
     */
    private static String inside(Ground ground, Piece piece, String phrase) {
        String small = Words.small(phrase);
        Pattern within = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(small) + "(?![\\p{L}-])");
        boolean common =
                within.matcher(piece.text()).find()
                        || ground.once(HELD, () -> lines(ground)).stream()
                                .anyMatch(
                                        line ->
                                                line.text().contains(small)
                                                        && within.matcher(line.text()).find());
        return common ? small : ground.casing().inside(phrase);
    }

    private static void add(Map<String, String> forms, String phrase) {
        forms.putIfAbsent(phrase.toLowerCase(Locale.ROOT), phrase);
    }

    /** The first two, and the first three, words behind the article. */
    private static Set<String> openings(String group) {
        Set<String> openings = new HashSet<>();
        List<String> words = Words.tokens(group.strip());
        for (int size = 2; size <= WORDS && size < words.size(); size++) {
            openings.add(String.join(" ", words.subList(1, size + 1)));
        }
        return openings;
    }

    private static long sentences(Piece piece, String phrase) {
        String small = phrase.toLowerCase(Locale.ROOT);
        return piece.said().stream()
                .filter(said -> said.text().toLowerCase(Locale.ROOT).contains(small))
                .count();
    }
}
