package org.examwright.knowledge.extraction.labels.grammar;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;

/** A date that tells when something else was than what the sentence states. */
public final class Aside {
    /** "Before the revolts of 1848", "until his death in 1547": nothing between is a clause. */
    private static final Pattern EARLIER_OR_LATER =
            Pattern.compile(
                    "(?is)(?:^|.*[\\s(])(?:(?:before|until|till|prior to|up"
                            + " to)\\s+|after\\s+(?=[^,;:.]*$))(?<rest>[^,;:.]*)");

    /** "after the war of 1812": the year is the war's; "after his return in 1812" is as good. */
    private static final Pattern AFTER = Pattern.compile("(?is).*\\bafter\\s+[^,;:.]*");

    private static final Pattern BELIEVED =
            Pattern.compile(
                    "(?is).*\\b(?<verb>believed|believes|thought|thinks|felt|claimed|claims|argued|argues|feared|remembered"
                            + "|knew|realised|maintained|insisted|recalled|suspected|denied|assumed)"
                            + "\\s+that\\s[^,;:]*");

    /** "The time of the terror of 1793", "signs for the famine of 1846". */
    private static final Pattern PART_OF_PART =
            Pattern.compile(
                    "(?is).*\\b(?:of|for|about|against|like|since|from|than)\\s+(?:the\\s+|an?\\s+|his\\s+|their\\s+)?(?-i:\\p{Ll}[\\p{Ll}'-]*\\s+){1,3}");

    private static final Pattern CLAUSE_INSIDE =
            Pattern.compile(
                    "(?is).*\\b(?:was|were|had|did|is|are|he|she|they|it|who|which|that|and|but|in|on|by)\\b.*");
    private static final Pattern PARTICIPLE =
            Pattern.compile("(?s).*\\S,\\s+(?<verb>\\p{Ll}{2,}ing)\\s[^,;:.]*");

    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final Pattern DEATH =
            Pattern.compile("(?is).*\\b(?:before|until|till|up to)\\s+(?:his|her)\\s+death\\s*");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?s).*\\bthe\\s+(?<name>(?:\\p{Lu}\\p{L}+\\s){1,4}\\p{Lu}\\p{L}+)\\s*");

    /** "in the first months of 1919": the year says when. */
    private static final Pattern SPAN =
            Pattern.compile(
                    "(?is).*\\b(?:days?|weeks?|months?|half|quarter|part|spring|summer|autumn|fall|winter|end|start|beginning|middle)\\s*");

    /** "The time of the great hunger of 1846 was coming": it came then. */
    private static final Pattern TIME =
            Pattern.compile(
                    "(?is).*\\b(?:time|years|days|period|era|age) of the"
                            + " (?<what>(?:\\p{L}+\\s){1,3})\\s*");

    private static final Pattern ENDS = Pattern.compile("\\s*(?:[.;]|$)");

    /** Verbs of what goes on. */
    private static final Pattern LASTS =
            Pattern.compile(
                    "\\b(?:was|were|had|became|began|started|grew|rose|fell|declined|increased|lived|ruled|worked|developed|spread|used|kept|remained|continued)\\b");

    private Aside() {}

    /**
     * Whether a date belongs to a part of its sentence that the label is not about.
     *
     * @param label what is to stand as the event of the date
     */
    public static boolean is(Line line, Clause clause, DateExpression date, String label) {
        String before = line.part(clause.start(), Math.max(clause.start(), date.start()));
        String own = line.part(date.start(), date.end());
        if (own.matches("(?i)from the (?:(?:early|mid|late)[ -])?\\d{4}s")
                && ENDS.matcher(line.text()).region(date.end(), line.text().length()).lookingAt()
                && !LASTS.matcher(label).find()) {
            return true; // "removed his rivals from the 1920s": they are those of the 1920s
        }
        String told = " " + label.toLowerCase(Locale.ROOT) + " ";
        boolean of = own.matches("(?is)of\\s.*") && !SPAN.matcher(before).matches();
        Matcher bound = EARLIER_OR_LATER.matcher(before);
        if (bound.matches()
                && !CLAUSE_INSIDE.matcher(bound.group("rest")).matches()
                && !bound.group("rest").isBlank()
                && (of || !AFTER.matcher(before).matches())) {
            return true;
        }
        Matcher believed = BELIEVED.matcher(before);
        if (believed.matches() && told.contains(" " + lower(believed.group("verb")) + " ")) {
            return true;
        }
        Matcher participle = PARTICIPLE.matcher(before);
        if (participle.matches() && !told.contains(" " + lower(participle.group("verb")) + " ")) {
            return true;
        }
        return of && (PART_OF_PART.matcher(before).matches() || !told.contains(last(before)));
    }

    /**
     * What did happen then where the date is of a death or of an event with a name, else empty.
     *
     * @param subject the person whom the label names first, or nothing
     */
    public static String instead(Line line, Clause clause, DateExpression date, String subject) {
        String before = line.part(clause.start(), Math.max(clause.start(), date.start()));
        if (DEATH.matcher(before).matches() && !subject.isEmpty()) {
            return subject + " died";
        }
        Matcher time = TIME.matcher(before);
        boolean of = line.part(date.start(), date.end()).matches("(?is)of\\s.*");
        if (of
                && time.matches()
                && (EVENT_NOUNS.contains(last(before)) || last(before).equals("terror"))) {
            return "The " + time.group("what").strip() + " took place";
        }
        Matcher named = NAMED.matcher(before);
        boolean event =
                line.part(date.start(), date.end()).matches("(?is)of\\s.*")
                        && named.matches()
                        && EVENT_NOUNS.contains(last(before))
                        && !last(before)
                                .matches("constitution|act|law|treaty|pact|plan|decree|code");
        return event ? "The " + named.group("name") + " took place" : "";
    }

    private static String last(String before) {
        String[] words = lower(before).strip().split("[^\\p{L}]+");
        return words.length == 0 ? "" : words[words.length - 1];
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
