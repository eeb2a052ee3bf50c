package org.examwright.generation.extracts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Statement;

/**
 * Names that no fact of the course bears, but its notes use as the extract does: "the canal strike"
 * of which several events tell.
 */
final class Phrases {
    private static final int LEAST = 2;
    private static final int WORDS = 3;
    private static final Pattern DETERMINED =
            Pattern.compile("\\b(?:[Tt]he|[Tt]his) ((?:[\\p{L}-]{3,} ?){2,3})");

    /** With these a phrase tells when or how much, and names nothing. */
    private static final Set<String> NAMELESS =
            Set.of(
                    ("first second third fourth fifth last next same new old whole few many other"
                         + " only great good following year years month months week weeks day days"
                         + " time times century end beginning people country most best worst main"
                         + " chief very two three four five six more less and but for nor was were"
                         + " had has have not that which who with from into over under than then"
                         + " when")
                            .split(" "));

    private Phrases() {}

    /** The phrases, each with a fact that uses it. */
    static Map<String, Fact> of(Piece piece, Knowledge notes) {
        Map<String, Fact> found = new TreeMap<>();
        for (String phrase : repeated(piece)) {
            Pattern whole =
                    Pattern.compile(
                            "(?<![\\p{L}-])" + Pattern.quote(phrase) + "(?![\\p{L}-])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            List<Fact> facts = new ArrayList<>(notes.events());
            facts.addAll(notes.statements());
            facts.stream()
                    .filter(fact -> whole.matcher(text(fact)).find())
                    .min((one, other) -> text(one).compareTo(text(other)))
                    .ifPresent(fact -> found.put(phrase, fact));
        }
        return found;
    }

    private static String text(Fact fact) {
        return switch (fact) {
            case Event event -> event.label();
            case Statement statement -> statement.text();
            default -> fact.name();
        };
    }

    /** Two or three words behind an article, in two sentences or more. */
    private static List<String> repeated(Piece piece) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Said said : piece.said()) {
            Set<String> here = new LinkedHashSet<>();
            DETERMINED
                    .matcher(said.text())
                    .results()
                    .map(MatchResult::group)
                    .forEach(
                            group -> {
                                List<String> words = Words.tokens(group.strip());
                                for (int size = 2; size <= WORDS && size < words.size(); size++) {
                                    here.add(
                                            String.join(" ", words.subList(1, size + 1))
                                                    .toLowerCase(Locale.ROOT));
                                }
                            });
            here.stream()
                    .filter(phrase -> Words.tokens(phrase).stream().noneMatch(NAMELESS::contains))
                    .forEach(phrase -> counts.merge(phrase, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
