package org.examwright.generation.telling;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;

/**
 * Sentences with a hole in them: words that stand side by side only because what stood between
 * them, a date, an auxiliary, an object, is gone.
 */
final class Fragments {
    private static final String TIME =
            "(?:day|night|morning|evening|afternoon|week|weekend|month|year|time|moment|hour)";

    /** "Only to fall", "the very day the lords met", "same year the mill was shut". */
    private static final String HALF_OPENED =
            "Only to |(?:The )?(?:[Ss]ame|[Nn]ext|[Ff]ollowing|[Vv]ery) "
                    + TIME
                    + "\\b|The "
                    + TIME
                    + " (?:the|an?|\\p{Lu}\\p{L}+) |(?:North|South|East|West) (?!and\\b)\\p{Ll}";

    /** "The morning of and reached", "in the and". */
    private static final String HOLE =
            "(?:of|for|from|with|into|the|an?) (?:and|or|but)\\b(?!-)"
                    + "|(?:the|an?) (?:of|in|on|at|by|for|from|was|were)\\b(?!-)"
                    + "|(?<=, )(?:begun|signed|founded|opened|held|fought|built),";

    /** "On the night" of a date that is gone, "crowned same day". */
    private static final String LOOSE_TIME =
            "on the (?:night|morning|evening|afternoon|eve|day|weekend)(?!(?: of)? (?:the|his|her"
                    + "|its|their|an?|this|that|\\p{Lu})|(?: of)? \\p{Ll}+ (?:of|before|after)\\b)\\b"
                    + "|(?=same|next|following)(?<!\\b(?:the|this|that|one) )(?:same|next|following) "
                    + TIME
                    + "\\b|(?:the )?(?:next|following) (?:day|night|morning)$|(?:at|from|until|since)"
                    + " the (?:start|end|beginning|middle|close)$|in (?:return|turn|reply|response)$"
                    + "|(?=\\p{Lu})(?<=\\p{Ll}(?:ed|en|wn) )(?:"
                    + Dates.MONTHS
                    + ")$";

    /** "With 70", "for about 4 million", "fixed ships at 5", "4 ft 8½". */
    private static final String BARE_NUMBER =
            "(?:with|of|by|for|from|about|over|under|nearly|only)"
                    + " (?!1\\d{3}$|20\\d{2}$)\\d[\\d,.]*(?: (?:thousand|million|billion))?$"
                    + "|(?:fixed|set|stood|put|kept) (?:\\S+ ){0,4}at \\d+$|at"
                    + " \\d{1,2} [ap]$";

    /** "Lasted", "the paper duties went", "declared war": how long, where to, on whom. */
    private static final String OPEN_END =
            "(?:lasted|went|came|went slowly|declared war|was dead|were dead)$"
                    + "|lasted (?:and|but)\\b|nearly got\\b";

    /**
     * "Raised to kingdom", "Holm and court left", "joined other side": one of its kind, or which.
     */
    private static final String BARE =
            "(?:to|from|with|for|by|into) (?:kingdom|horse|press|heart|railway|throne|army|crown"
                    + "|assembly|empire|border|frontier)(?=$| (?:in|at|near|by|and|of)\\b)"
                    + "|^(?:\\p{Lu}[\\p{L}'’]+ )+and (?:court|family|army|fleet|cabinet) "
                    + "|(?=other)(?<!\\b(?:the|each|any|no|every|that) )other side$";

    /** "Was usually dated", "carried 305 to 148": how often no date tells; it was carried. */
    private static final String HABIT =
            "(?:was|were) (?:usually|often|sometimes|normally) |(?<=\\p{Ll} )carried \\d|^Ish "
                    // "cousin Charles": whose? and no paper calls a queen mad
                    + "|^An? (?:son|brother|nephew|cousin|uncle|daughter|wife|sister) \\p{Lu}|^(?:Mad|Cousin|Nephew|Niece|Uncle|Aunt|Son|Daughter|Wife|Widow) \\p{Lu}\\p{Ll}"
                    // "Holm was released the Chief Secretary": two notes
                    + "|(?:was|were) (?:released|arrested|shot|killed|executed|hanged|dismissed|exiled"
                    + "|murdered|imprisoned|beheaded|sacked|defeated|beaten|captured) (?:the|an?) \\p{Lu}";

    /** Each begins with a word: whether one does is asked once at each place, not for each. */
    private static final Pattern CUT =
            Pattern.compile(
                    "^(?:"
                            + HALF_OPENED
                            + ")|\\b(?:"
                            + String.join("|", HOLE, LOOSE_TIME, BARE_NUMBER, OPEN_END, BARE, HABIT)
                            + ")|[½¼¾]$",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /** What no subject ends in. */
    private static final Set<String> JOINTS =
            Words.set(
                    "and or but nor no of in on at by for from to with under into onto over during the a an"
                            + " than as his her their its");

    /** What is done to nobody. */
    private static final Set<String> OF_ITSELF =
            Words.set(
                    "die arrive fall rise revolt rebel retreat emigrate march mutiny"
                            + " live come go");

    /** Who is elected or crowned says it behind the verb, with nothing before it. */
    private static final Set<String> RAISING =
            Words.set("elect crown appoint proclaim ordain consecrate nominate install name");

    private static final Pattern RANK =
            Pattern.compile(
                    "(?:Holy Roman |Lord |Prime |Vice-?|Deputy )?(?:Pope|King|Queen|Emperor|Empress"
                            + "|President|Chancellor|Archbishop|Bishop|Minister|Protector|Regent|Governor"
                            + "|Speaker|Consul|Sultan|Tsar|Stadtholder|Viceroy|Mayor|Leader|Duke|Prince)\\b.*"
                            + "|(?:king|queen|pope|emperor|president|chancellor|leader|bishop"
                            + "|archbishop|governor|regent)\\b.*");

    private static final Pattern MADE =
            Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?: (?:to|of|for|in|at) .*)?");

    private static final Pattern BY = Pattern.compile("\\p{Ll}+ by (?:the |an? )?\\p{L}.*");

    private Fragments() {}

    static boolean is(Line line) {
        return CUT.matcher(line.text()).find()
                || endsOpen(line)
                || done(line)
                || raised(line)
                || itself(line)
                || clauseAsNoun(line)
                || adverbAsObject(line);
    }

    /**
     * "Kiel and was sacked", "the army walked over were": what the subject went on with is gone.
     */
    private static boolean endsOpen(Line line) {
        List<String> subject = line.subject();
        return !subject.isEmpty() && JOINTS.contains(subject.getLast());
    }

    /** "The edict read aloud by the minister": it was. */
    private static boolean done(Line line) {
        return line.clause().voice() == Clause.Voice.ACTIVE
                && BY.matcher(line.clause().rest()).matches()
                && Dictionary.of(line.rest().getFirst()).is("RB")
                && Dictionary.of(line.clause().verb()).is("VBN");
    }

    /** "Karl Holm elected Pope": he was. */
    private static boolean raised(Line line) {
        boolean made =
                line.clause().base().equals("make")
                        && MADE.matcher(line.clause().rest()).matches()
                        && Dictionary.small(line.rest().getFirst()).is("JJ");
        return line.clause().voice() == Clause.Voice.ACTIVE
                && !line.inFull()
                && (made
                        || RAISING.contains(line.clause().base())
                                && RANK.matcher(line.clause().rest()).matches());
    }

    /** "Bell died Kiel": in the town. */
    private static boolean itself(Line line) {
        List<String> rest = line.rest();
        return line.clause().voice() == Clause.Voice.ACTIVE
                && !rest.isEmpty()
                && OF_ITSELF.contains(line.clause().base())
                && Line.capital(rest.getFirst());
    }

    /** "All men vote in Kiel took place", "a troops clash with Holm took place". */
    private static boolean clauseAsNoun(Line line) {
        List<String> subject = line.subject();
        if (!line.clause().rest().matches("place(?: .*)?")) {
            return false;
        }
        for (int i = 1; i + 1 < subject.size(); i++) {
            Dictionary.Entry deed = Dictionary.of(subject.get(i));
            Dictionary.Entry doers = Dictionary.of(Line.lower(subject.get(i - 1)));
            boolean clause =
                    deed.is("VB")
                            && deed.is("VBP")
                            && !deed.is("IN")
                            && doers.onlyPlural()
                            && !subject.get(i - 1).matches(".*['’]")
                            && !Line.capital(subject.get(i))
                            && Dictionary.of(subject.get(i + 1)).is("IN");
            if (clause) {
                return true;
            }
        }
        return false;
    }

    /** "The ship turned back", "Kiel got back in the war": who turned it, who got it? */
    private static boolean adverbAsObject(Line line) {
        List<String> rest = line.rest();
        return line.clause().voice() == Clause.Voice.ACTIVE
                && !rest.isEmpty()
                && (rest.getFirst().equals("back")
                                && (line.clause().base().equals("get")
                                        || line.clause().base().equals("turn") && rest.size() == 1)
                        || rest.getFirst().equals("up")
                                && rest.size() > 1
                                && rest.get(1).matches("in|into|by")
                                && line.clause().base().matches("swallow|round|lock"));
    }
}
