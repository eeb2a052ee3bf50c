package org.examwright.knowledge.extraction.labels.polish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.labels.dating.Until;
import org.examwright.knowledge.extraction.labels.grammar.Clause;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.language.Line;

/** How a finished label ends. */
public final class Ending {
    private static final Pattern MANY =
            Pattern.compile("^(.* (?:by|in|through)) (\\p{Ll}{2,}[^s])s$");
    private static final Pattern HALFWAY =
            Pattern.compile(" (?:part[ -]?way|half[ -]?way|mid-?way) through$");

    private Ending() {}

    /** The label with what the line tells of its end. */
    public static String of(Line line, Clause clause, DateExpression date, String label) {
        String text = HALFWAY.matcher(label).replaceFirst("");
        text = oneOf(line, date, text);
        return Holes.closed(
                line,
                date,
                Owners.agreeing(Until.told(line, date, Ties.closed(line, clause, text))));
    }

    /** "limited by laws of 1487 and 1504": by one of them in each year. */
    private static String oneOf(Line line, DateExpression date, String label) {
        Matcher many = MANY.matcher(label);
        long dates =
                line.dates().stream()
                        .filter(
                                other ->
                                        other == date
                                                || Clause.coordinated(
                                                        line, date, other, line.dates()))
                        .count();
        if (dates < 2 || !many.matches()) {
            return label;
        }
        String noun = many.group(2);
        boolean each =
                Pattern.compile("\\b" + Pattern.quote(noun) + "s (?:of|in|from) \\d")
                        .matcher(line.text())
                        .find();
        if (!each) {
            return label;
        }
        String one = singular(noun);
        return many.group(1) + (Subject.startsWithVowel(one) ? " an " : " a ") + one;
    }

    /** Of a plural without its last letter. */
    private static String singular(String noun) {
        if (noun.endsWith("ie")) {
            return noun.substring(0, noun.length() - 2) + "y";
        }
        return noun.matches(".*(?:ss|x|ch|sh)e") ? noun.substring(0, noun.length() - 1) : noun;
    }
}
