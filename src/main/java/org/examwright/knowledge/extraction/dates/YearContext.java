package org.examwright.knowledge.extraction.dates;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.DateForm.Found;

/** Tells a year from a number that only looks like one, by what stands around it. */
final class YearContext {
    private static final Set<String> TIME_WORDS =
            Set.of(
                    "in",
                    "by",
                    "since",
                    "during",
                    "until",
                    "till",
                    "between",
                    "throughout",
                    "before");
    private static final Pattern QUANTITY_BEFORE =
            Pattern.compile(
                    "(?i)(?:\\b(?:per|over|nearly|almost|some|only|than|another|further|least|exactly|roughly|approximately|killing|lost|of"
                            + " all)|\\d\\s+of(?: the)?)\\s+$");
    private static final Pattern COUNTED =
            Pattern.compile(
                    "\\s+(?:[a-z]+(?:ed|ing|ary|ical|ese|ish|an)\\s+)?(?!(?:was|is|has|his|its|this|as|us|thus|always|perhaps|acts|laws|elections|reforms|riots|revolts|revolutions|treaties|talks|protests|games|borders|constitutions|campaigns|census"
                            + "|yes|towards|afterwards|besides|across|sees|saw)\\b)(?:[a-z]{3,}s|people|men|women|children|per"
                            + " cent|percent|dead|killed|wounded|strong|cavalry|infantry|police|feet|foot|degrees|more|million|thousand|km|miles?|tons?|tonnes?|of"
                            + " (?:the )?\\d+)\\b.*");

    /** "The others said c. 1000": of the dead, mostly. */
    private static final Pattern ESTIMATED =
            Pattern.compile("\\b(?:said|say|says|claimed?|claims) (?:c\\.? ?|about |around )$");

    /** "1000s dead", "the 1000s of refugees". */
    private static final Pattern THOUSANDS =
            Pattern.compile(
                    "1000'?s (?:of|x|dead|die[ds]?|killed|wounded|arrested|shot|flee|fled|more|people"
                            + "|men|homeless)\\b");

    private static final Pattern CLOSES =
            Pattern.compile("\\s*(?:$|[-:(),.;/→\\]].*)", Pattern.DOTALL);
    private static final Pattern OPENS = Pattern.compile("(?:^|[(\\[;:→•*-]|[.!?]\\s)\\s*$");

    private static final Pattern EARLY_WORDS =
            Pattern.compile("(?i)(?:in|by|since|until|before|after)\\s+(?:the year\\s+)?");
    private static final Pattern EARLY_CLOSES =
            Pattern.compile(
                    "\\s*(?:[,;:)-]|\\.?$|\\.\\s)|\\s+(?:the|he|it|they|an?|when|and|all|both|most|many|there|his|her|their|this|after|but|as|with|war|peace)\\b|\\s+\\p{Lu}");

    private YearContext() {}

    /** Three digits are a year only where the words around leave nothing else. */
    private static boolean isEarlyYear(String line, String left, String lead, int end) {
        String right = line.substring(end);
        return EARLY_WORDS.matcher(lead).matches()
                        && EARLY_CLOSES.matcher(right).lookingAt()
                        && !right.matches("(?s)\\s*-?\\s*(?:to\\s+)?[\\d].*")
                || lead.isEmpty()
                        && OPENS.matcher(left).find()
                        && right.matches(
                                "(?s)\\s?[:-](?!\\d).*|\\s+\\p{Lu}\\p{Ll}.*\\b\\p{Ll}+ed\\b.*");
    }

    static boolean certain(String line, Found atom, int core, int end, String word, When when) {
        if (atom.form() == DateForm.EARLY_YEAR) {
            return EARLY_CLOSES.matcher(line.substring(end)).lookingAt();
        }
        if (atom.form() != DateForm.YEAR || !(when instanceof When.Year)) {
            return true;
        }
        String left = line.substring(Math.max(0, core - 24), core);
        String right = line.substring(end, Math.min(line.length(), end + 40));
        if (QUANTITY_BEFORE.matcher(left).find() || COUNTED.matcher(right).matches()) {
            return false;
        }
        if (TIME_WORDS.contains(word)) {
            return true;
        }
        return OPENS.matcher(left).find() && CLOSES.matcher(right).matches();
    }

    /** Whether a number is counting something for sure, so that it is no year in any period. */
    static boolean counts(String line, Found atom, int start, int core, int end) {
        if (atom.form() == DateForm.EARLY_YEARS) {
            return !line.substring(0, core).matches("(?s).*\\b(?:[Bb]etween|[Ff]rom)\\s+");
        }
        if (atom.form() == DateForm.HUNDRED) {
            return THOUSANDS.matcher(line).region(core, line.length()).lookingAt();
        }
        if (atom.form() != DateForm.YEAR && atom.form() != DateForm.EARLY_YEAR) {
            return false;
        }
        String left = line.substring(Math.max(0, core - 24), core);
        if (atom.form() == DateForm.EARLY_YEAR
                && !isEarlyYear(line, left, line.substring(start, core), end)) {
            return true;
        }
        if (QUANTITY_BEFORE.matcher(left).find()) {
            return true;
        }
        String word = line.substring(start, core).strip().toLowerCase(Locale.ROOT);
        String right = line.substring(end, Math.min(line.length(), end + 40));
        if (ESTIMATED.matcher(line.substring(0, core)).find()
                || right.matches("(?s)\\+\\s?\\p{Ll}.*")) {
            return true;
        }
        boolean opening = line.startsWith("From", start) || line.startsWith("Since", start);
        return !TIME_WORDS.contains(word) && !opening && COUNTED.matcher(right).matches();
    }
}
