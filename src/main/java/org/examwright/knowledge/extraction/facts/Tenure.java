package org.examwright.knowledge.extraction.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.dates.When;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;

/**
 * Years that someone held an office or a thing lasted, set in brackets beside a deed that has a
 * date of its own: "on 6 May the minister (chancellor since 1821) resigned". They date no deed.
 */
final class Tenure {
    private static final Set<String> OFFICES = Lexicon.words("offices");

    private static final Set<String> OTHERS =
            Set.of(
                    "pm",
                    "warden",
                    "procurator",
                    "steward",
                    "envoy",
                    "editor",
                    "patriarch",
                    "primate");

    private Tenure() {}

    static boolean is(Line line, DateExpression date) {
        int opening = date.bracket(line.text());
        boolean bracketed =
                opening > 0
                        && Character.isLetter(line.text().charAt(Math.max(0, opening - 2)))
                        && line.text().startsWith(")", date.end());
        if (!bracketed) {
            return false;
        }
        String words = line.part(opening + 1, date.core()).strip().toLowerCase(Locale.ROOT);
        boolean before = line.dates().stream().anyMatch(other -> other.end() <= opening);
        return before && isLast(words, date)
                || isTerm(words, date) && (before || deedFollows(line, date));
    }

    /** "Chancellor since", "to", "d.". */
    private static boolean isLast(String words, DateExpression date) {
        return date.hedge() == Hedge.SINCE
                || date.hedge() == Hedge.UNTIL
                || words.matches("(?:.* )?(?:to|d\\.?|died)");
    }

    /** "Pope", "warden of the mills" before a first and a last year. */
    private static boolean isTerm(String words, DateExpression date) {
        return date.when() instanceof When.Range
                && Arrays.stream(words.split("[^\\p{L}-]+"))
                        .anyMatch(word -> OFFICES.contains(word) || OTHERS.contains(word));
    }

    /**
     * "(chancellor 1821-48) was shot in 1848": whether the sentence goes on to a date of its own.
     */
    private static boolean deedFollows(Line line, DateExpression date) {
        return line.dates().stream()
                .filter(other -> other.start() > date.end())
                .anyMatch(
                        other ->
                                line.part(date.end() + 1, other.start())
                                        .matches("\\s+\\p{Ll}+\\b[^.;:]*"));
    }
}
