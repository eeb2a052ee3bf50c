package org.examwright.knowledge.extraction.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.Pointer.OfCentury;
import org.examwright.knowledge.extraction.dates.PointerParser.Found;

/**
 * Finds dates whose year has two digits, as hurried notes write them: "13 Mar 48", "Apr 49". Those
 * of a page that tells its century are in full by then, as YearsInFull reads them.
 */
final class ShortYears {
    /** Behind a day and month; behind a month alone only where the number is no day. */
    private static final Pattern DATE =
            Pattern.compile(
                    "\\b(?:(?i:(?<lead>"
                            + PointerParser.LEAD
                            + ")) )?(?<name>"
                            + PointerParser.NUMBER
                            + "(?: of)? ?"
                            + PointerParser.MONTH
                            + "|"
                            + PointerParser.MONTH
                            + "(?= ?'?(?:3[2-9]|[4-9]\\d)))"
                            + ",? '?(?<digits>\\d\\d)(?=\\s*(?:$|[-:;,.()\u2192>]))(?![-.,]\\d)");

    private ShortYears() {}

    static List<Found> parse(String line) {
        List<Found> all = new ArrayList<>();
        Matcher matcher = DATE.matcher(line);
        while (matcher.find()) {
            When model = PointerParser.model(matcher.group("name"));
            if (model != null) {
                String lead = matcher.group("lead") == null ? "" : matcher.group("lead");
                int digits = Integer.parseInt(matcher.group("digits"));
                all.add(
                        new Found(
                                new OfCentury(model, digits),
                                lead,
                                matcher.start(),
                                matcher.start("name"),
                                matcher.end()));
            }
        }
        return all;
    }
}
