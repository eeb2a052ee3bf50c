package org.examwright.generation.telling;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;

/**
 * Capitals that a note's beginning gave to a word or took from it, once an article stands before.
 */
public final class Capitals {
    /** "An italian question". */
    private static final Pattern PEOPLE =
            Pattern.compile("\\b\\p{Ll}{2,}(?:ian|ean|ish|ese|ench|utch|erman|reek)\\b");

    /** "The Last British troops". */
    private static final Pattern LAST =
            Pattern.compile("^The Last (?=\\p{Lu}\\p{Ll}+(?:an|ish|ese|ench|utch|reek) \\p{Ll})");

    /** "The Anti-Catholic riots". */
    private static final Pattern AGAINST = Pattern.compile("^The Anti-(?=\\p{Lu}\\p{Ll}+ \\p{Ll})");

    /** "The Soup kitchens": a word that stood at the line's beginning. */
    private static final Pattern BEGAN =
            Pattern.compile(
                    "^(The|An?) (\\p{Lu}\\p{Ll}+) (\\p{Ll}+) (?:were|was|took|in|for|of|to)\\b.*");

    /** Words that name one of a kind, and happenings that are called by such a word. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)church|crown|union|state|parliament|cabinet|army|navy|commons|lords|senate"
                            + "|congress|party|government|revolution|court|home|empire|republic|house");

    private static final Pattern CALLED =
            Pattern.compile(
                    "(?:riot|rising|plot|raid|rebellion|revolt|mutiny|uprising|massacre|speech|act|law"
                            + "|war|crisis|affair|scandal|putsch|coup|trial|pact|rush|march|line)s?");

    /** "The earl of Kent", "the kingdom of Sicily". */
    private static final Pattern OF_A_LAND =
            Pattern.compile(
                    "\\b([Tt]he )(prince|princess|duke|duchess|earl|republic|kingdom|duchy)(?= of"
                            + " \\p{Lu})");

    /** "By 4 powers". */
    private static final Pattern FEW =
            Pattern.compile("\\b(by|in|into|of) ([2-9]) (?=\\p{Ll}{3,}s\\b)");

    /** "2 men were shot": a sentence begins with a word. */
    private static final Pattern FIRST_NUMBER = Pattern.compile("^([2-9]) (?=\\p{Ll}{3,})");

    /** "The 2nd Reform Act", "in the 2nd battle"; no day, century, army or earl. */
    private static final Pattern NTH =
            Pattern.compile(
                    "\\b(1st|2nd|3rd|4th|5th) (?!of |centur|(?:Army|Division|Brigade|Corps|Battalion|Regiment"
                            + "|Cavalry|Infantry|Fleet|Earl|Duke|Marquess|Marquis|Baron|Viscount|Lord|"
                            + Dates.MONTHS
                            + ")\\b)(?=((?:\\p{Lu}[\\p{L}’'-]+ ?)*)\\p{L}?)");

    /** "The Settlement of Lorn": what was done, by a word that begins no name. */
    private static final Pattern DOING =
            Pattern.compile(
                    "^The (Settlement|Colonisation|Exploration|Conquest|Occupation|Construction|Building|Evacuation"
                            + "|Bombing|Shelling|Expulsion|Deportation|Execution|Capture|Recapture|Expansion) (?=of (?:the"
                            + " )?\\p{Lu})");

    /** "The republic attacked Kiel": a side in a war. */
    private static final Pattern SIDE =
            Pattern.compile(
                    "^The republic (?=(?:attacked|recaptured|retook|took|lost|besieged|launched|won|defended|invaded) )");

    /** "The riego revolt": a happening that is called by a name. */
    private static final Pattern CALLED_BY_NAME =
            Pattern.compile(
                    "(?<=^(?:The|An?|There was an?) )(\\p{Ll}{2,}[^s]) (?=(?:revolt|rebellion|rising|uprising|mutiny|plot"
                            + "|conspiracy|affair|putsch|coup|massacre|trial|pact|treaty|crisis|raid|scandal)\\b)");

    private static final Pattern INNER_BLANK = Pattern.compile("(?<=[‘“]) +| +(?=[’”](?: |$))");

    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine");

    private static final Map<String, String> ORDINALS =
            Map.of(
                    "1st", "First", "2nd", "Second", "3rd", "Third", "4th", "Fourth", "5th",
                    "Fifth");

    /** "The Bread riots": riots of a kind, which no name is given to. */
    private static final Pattern OF_A_KIND =
            Pattern.compile(
                    "^The (?=(?:Bread|Food|Flour|Grain|Hunger|Tax|Race|Student|Prison|Peasant|Army|Miners['’]?)"
                            + " (?:riots|strikes|protests|demonstrations|marches|mutinies) )");

    private Capitals() {}

    /** The sentence with capitals where English has them, and not where the line began. */
    public static String right(String sentence) {
        String text = LAST.matcher(sentence).replaceFirst("The last ");
        text = AGAINST.matcher(text).replaceFirst("The anti-");
        Matcher began = BEGAN.matcher(text);
        if (began.matches() && common(began.group(2)) && thing(began.group(3))) {
            text = began.group(1) + " " + Words.small(text.substring(began.start(2)));
        }
        text =
                OF_A_LAND
                        .matcher(text)
                        .replaceAll(name -> name.group(1) + Words.capitalised(name.group(2)));
        text =
                FEW.matcher(text)
                        .replaceAll(
                                few ->
                                        few.group(1)
                                                + " "
                                                + NUMBERS.get(Integer.parseInt(few.group(2)) - 2)
                                                + " ");
        text =
                FIRST_NUMBER
                        .matcher(text)
                        .replaceFirst(
                                few ->
                                        Words.capitalised(
                                                        NUMBERS.get(
                                                                Integer.parseInt(few.group(1)) - 2))
                                                + " ");
        text = NTH.matcher(text).replaceAll(Capitals::ordinal);
        text =
                DOING.matcher(text)
                        .replaceFirst(doing -> "The " + Words.small(doing.group(1)) + " ");
        text = SIDE.matcher(text).replaceFirst("The Republic ");
        text = INNER_BLANK.matcher(text).replaceAll("").replace(" Mt ", " Mount ");
        return named(OF_A_KIND.matcher(text).replaceFirst(""));
    }

    /** "Second" in a name that a common word ends, "second" elsewhere. */
    private static String ordinal(MatchResult nth) {
        String ordinal = ORDINALS.getOrDefault(nth.group(1), nth.group(1));
        String[] name = nth.group(2).strip().split(" ");
        boolean called = !nth.group(2).isEmpty() && Dictionary.isNoun(name[name.length - 1]);
        return (called ? ordinal : Words.small(ordinal)) + " ";
    }

    /** The sentence with the capitals of names that lost them. */
    static String named(String sentence) {
        String text =
                CALLED_BY_NAME
                        .matcher(sentence)
                        .replaceAll(
                                name ->
                                        Dictionary.of(name.group(1)).unknown()
                                                ? Words.capitalised(name.group())
                                                : name.group());
        return PEOPLE.matcher(text)
                .replaceAll(
                        word ->
                                isPeople(word.group())
                                        ? Words.capitalised(word.group())
                                        : word.group());
    }

    /**
     * Whether a sentence begins with an adjective and a plural, neither of them a name: "Rich
     * farmers fled" owes its capital to its beginning alone.
     */
    public static boolean onlyBegins(String sentence) {
        String[] words = sentence.split(" ", 3);
        return words.length > 2
                && (Dictionary.small(words[0]).is("JJ") && !Dictionary.small(words[0]).is("NN:U")
                        || common(words[0]) && thing(words[1]))
                && Dictionary.of(words[1]).is("NNS")
                && !Line.capital(words[1]);
    }

    /** "Soup", "Marriage": a word of English that is nobody's name. */
    static boolean common(String word) {
        Dictionary.Entry small = Dictionary.small(word);
        return small.noun()
                && !small.is("JJ")
                && !small.is("NNS")
                && !Dictionary.of(word).is("NNP")
                && !NAMED.matcher(word).matches();
    }

    /** "Kitchens", not "riots", which are called by a name. */
    static boolean thing(String word) {
        return Dictionary.of(word).noun() && !CALLED.matcher(word).matches();
    }

    private static boolean isPeople(String word) {
        return Dictionary.of(word).unknown() && !Dictionary.of(Words.capitalised(word)).unknown();
    }
}
