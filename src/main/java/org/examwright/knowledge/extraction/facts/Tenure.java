package org.examwright.knowledge.extraction.facts;

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

    private Tenure() {}

    static boolean is(Line line, DateExpression date) {
        int opening = date.bracket(line.text());
        boolean bracketed =
                opening > 0
                        && Character.isLetter(line.text().charAt(Math.max(0, opening - 2)))
                        && line.text().startsWith(")", date.end());
        return bracketed
                && line.dates().stream().anyMatch(other -> other.end() <= opening)
                && isTerm(line.part(opening + 1, date.core()).strip(), date);
    }

    /** "Chancellor since", "to", and "pope" before a first and a last year. */
    private static boolean isTerm(String words, DateExpression date) {
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return date.hedge() == Hedge.SINCE
                || date.hedge() == Hedge.UNTIL
                || last.equals("to")
                || date.when() instanceof When.Range && OFFICES.contains(last);
    }
}
