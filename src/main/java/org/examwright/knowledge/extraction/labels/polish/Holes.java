package org.examwright.knowledge.extraction.labels.polish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Line;

/** What a date or a time leaves behind in a label when it is taken out, and what it takes along. */
final class Holes {
    private static final String TIMES = "night|morning|evening|afternoon|eve|day";

    /** "On the night", of a date. */
    private static final Pattern ON_THE =
            Pattern.compile(
                    " on the ("
                            + TIMES
                            + ")(?: of)?(?=$| (?:and|but|behind|by|in|at|to|from|with|near) )");

    /** "Killed in return", "came into force at 11 a.m.": for what, and nobody asks the hour. */
    private static final Pattern END =
            Pattern.compile(
                    " in (?:return|turn|reply|response)$| at \\d{1,2}(?:[.:]\\d\\d)? ?[ap]$");

    /** "Was only beaten in April": not before. */
    private static final Pattern ONLY =
            Pattern.compile("\\b(was|were) only (?=\\p{Ll}+(?:ed|en|wn|ght)\\b)");

    private static final Pattern LASTED = Pattern.compile(" lasted (?:and|but) ");

    private static final Pattern VOTE =
            Pattern.compile(
                    ".*\\b(?:re-?)?elect(?:ed|ions?)\\b.* with (?:[\\p{L}]+ ){0,3}\\d[\\d.]*(?: per"
                            + " cent|%)$");

    /** "The offensive, begun on 4 June, was a success": that day it began. */
    private static final Pattern BEGUN =
            Pattern.compile(
                    "^([^,]{4,60}), (?:(begun|signed|founded|opened|fought|launched), .*"
                            + "|(was|were) (\\p{Ll}+))$");

    /** "Bell was an officer who arrived in 1801": the date is his arrival's. */
    private static final Pattern WHO =
            Pattern.compile("^(\\p{Lu}[\\p{L}'’ -]{2,40}?) was an? [^,]* who (\\p{Ll}.*)$");

    private static final Pattern LOOSE_AND =
            Pattern.compile("^((?:[\\p{L}'’-]+ ){1,3})and (was|were) ");
    private static final Pattern QUOTED = Pattern.compile("\" ([^\"]+?) \"");

    private Holes() {}

    /** The label without them. */
    static String closed(Line line, DateExpression date, String label) {
        String text = onThe(line, label);
        text = END.matcher(text).replaceFirst("");
        text = ONLY.matcher(text).replaceFirst("$1 ");
        text = LASTED.matcher(text).replaceFirst(" ");
        text = LOOSE_AND.matcher(text).replaceFirst("$1$2 ");
        text = QUOTED.matcher(text).replaceAll("\"$1\"");
        text = begun(line, date, who(line, date, text));
        return VOTE.matcher(text).matches() ? text + " of the vote" : text;
    }

    private static String onThe(Line line, String label) {
        Matcher time = ON_THE.matcher(label);
        boolean dated =
                time.find()
                        && Pattern.compile(
                                        " on\\s+the\\s+"
                                                + time.group(1)
                                                + "\\s+of\\s+(?:the\\s+)?\\d")
                                .matcher(line.text())
                                .find();
        return dated ? label.substring(0, time.start()) + label.substring(time.end()) : label;
    }

    private static String begun(Line line, DateExpression date, String label) {
        Matcher begun = BEGUN.matcher(label);
        if (!begun.matches()) {
            return label;
        }
        String done = begun.group(2) == null ? begun.group(4) : begun.group(2);
        String was = begun.group(3) == null ? " was " : " " + begun.group(3) + " ";
        boolean own =
                line.text()
                        .substring(0, date.start())
                        .matches("(?s).*, " + done + "(?: (?:on|in|at|by))?\\s+$");
        String deed = done.equals("begun") ? " began" : was + done;
        return own ? begun.group(1) + deed : label;
    }

    private static String who(Line line, DateExpression date, String label) {
        Matcher who = WHO.matcher(label);
        if (!who.matches()) {
            return label;
        }
        int at = line.text().indexOf(" who " + who.group(2).split(" ")[0]);
        return at > 0 && at < date.start() ? who.group(1) + " " + who.group(2) : label;
    }
}
