package org.examwright.knowledge.extraction.facts;

import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.When;
import org.examwright.knowledge.extraction.language.Line;

/**
 * The years of a life or a rule, set in brackets beside a person's name: "Otto Lund (1475-1541)
 * sailed to Varn". They date nothing that the person did.
 */
final class Lifetime {
    /** A deed of fewer years may be dated so. */
    private static final int SHORTEST = 15;

    private static final int LONGEST = 110;

    private static final Pattern BEFORE =
            Pattern.compile("(?i)\\s*(?:r\\.?|b\\.?|ruled|reigned|lived|born)?\\s*");

    /** "(b. 1937)". */
    private static final Pattern BORN = Pattern.compile("(?i)\\s*(?:b\\.|born)\\s*");

    /** "(1937-)": of a life that goes on. */
    private static final Pattern OPEN = Pattern.compile("\\s*[-–]\\s*");

    private Lifetime() {}

    static boolean is(Line line, DateExpression date, Cast cast) {
        String text = line.text();
        int opening = date.bracket(text);
        if (opening < 0) {
            return false;
        }
        int closing = text.indexOf(')', date.end());
        String before = line.part(opening + 1, date.start());
        String behind = text.substring(date.end(), closing);
        boolean whole = isLong(date) && BEFORE.matcher(before).matches() && behind.isBlank();
        boolean born = BORN.matcher(before).matches() && behind.isBlank();
        boolean open = before.isBlank() && OPEN.matcher(behind).matches();
        return (whole || born || open)
                && cast.in(line, 0, text.length()).stream()
                        .filter(one -> one.member().isPerson())
                        .map(Cast.Appearance::mention)
                        .anyMatch(
                                name ->
                                        isNext(name.end(), opening)
                                                || isNext(closing + 1, name.start()));
    }

    private static boolean isLong(DateExpression date) {
        int years = date.when().last().getYear() - date.when().first().getYear();
        return date.when() instanceof When.Range && years >= SHORTEST && years <= LONGEST;
    }

    private static boolean isNext(int end, int start) {
        return start >= end && start - end <= 1;
    }
}
