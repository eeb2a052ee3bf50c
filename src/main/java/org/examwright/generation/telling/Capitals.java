package org.examwright.generation.telling;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern NTH =
            Pattern.compile(
                    "^The (1st|2nd|3rd|4th|5th) (?=(?:\\p{Lu}[\\p{L}’'-]+ )+(?:was|were)\\b)");

    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine");

    private static final Map<String, String> ORDINALS =
            Map.of(
                    "1st", "First", "2nd", "Second", "3rd", "Third", "4th", "Fourth", "5th",
                    "Fifth");

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
        text = NTH.matcher(text).replaceFirst(nth -> "The " + ORDINALS.get(nth.group(1)) + " ");
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
