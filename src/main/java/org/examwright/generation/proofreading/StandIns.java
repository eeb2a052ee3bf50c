package org.examwright.generation.proofreading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts other names and dates in a sentence, always the same ones: "Bareton fell on 3 June 1566" and
 * "Norwick fell on 9 July 1571" become one sentence, and where that reads as English, so do both.
 * What grammar may hang on is kept: how a name begins (an Aberdon, a Berdon), how it ends (-s, -ed,
 * -er), which names are the same, which of the years is the earliest. A name is a word in capitals
 * that English does not know.
 */
final class StandIns {
    /** Months that are nothing but months. */
    private static final String CLEAR_MONTHS =
            "January|February|April|June|July|September|October|November|December";

    /** Months that are words besides: between a day and a year they are months. */
    private static final String OTHER_MONTHS = "March|May|August";

    private static final String MONTHS = CLEAR_MONTHS + "|" + OTHER_MONTHS;
    private static final Pattern CHANGEABLE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,'’–—-])(?:"
                            + "(?<day>[2-9]|[12]\\d|3[01]) (?=(?:"
                            + MONTHS
                            + ")(?![\\p{L}\\p{N}'’–—-]))"
                            + "|(?<=\\d )(?<month>"
                            + CLEAR_MONTHS
                            + "|(?:"
                            + OTHER_MONTHS
                            + ")(?= 1\\d{3}(?!\\p{N})))(?![\\p{L}\\p{N}'’–—-])"
                            + "|(?<year>1\\d{3})(?![\\p{L}\\p{N}'’%–—-])"
                            + "|(?<name>[A-Z][a-z]{3,})(?![\\p{L}\\p{N}–—-]))");

    private static final Pattern YEAR = Pattern.compile("(?<!\\p{N})\\d{4}(?!\\p{N})");
    private static final int FIRST_YEAR = 1811;
    private static final int YEARS = 40;

    /** Before these it may be "a" or "an". */
    private static final Pattern SOUNDS_EITHER_WAY =
            Pattern.compile("(?:U[^lm]|Y[^aeo]|X|Eu|Ew|On|Ho|He).*");

    private static final Pattern ENDING =
            Pattern.compile(
                    "(?:ing|ed|ly|er|est|man|men|s|ese|ian|ish|ic|al|ism|ist|tion|ment|ness)s?$");
    private static final Map<Character, String> BEGINNINGS =
            Map.of('A', "Al", 'E', "Al", 'I', "Al", 'O', "Al", 'U', "Ul", 'H', "Hal");

    private static final List<String> MIDDLES =
            List.of("orv", "elm", "urd", "ump", "anz", "olk", "irv", "und");

    /** "30 July July": only as it stands does it show. */
    private static final Pattern TWICE =
            Pattern.compile("(?<!\\p{L})(\\p{L}+) \\1(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private final Predicate<String> known;

    /**
     * @param known whether a word, as it is written, is one of English or one that a rule names
     */
    StandIns(Predicate<String> known) {
        this.known = known;
    }

    /** The sentence with others in place of its names and dates; itself where it has none. */
    String in(String sentence) {
        if (TWICE.matcher(sentence).find()) {
            return sentence;
        }
        Map<String, String> names = new HashMap<>();
        List<String> years =
                YEAR.matcher(sentence)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .sorted()
                        .toList();
        boolean ours =
                years.size() < YEARS && years.stream().allMatch(year -> year.startsWith("1"));
        return CHANGEABLE
                .matcher(sentence)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        standIn(found, names, ours ? years : List.of())));
    }

    private String standIn(MatchResult found, Map<String, String> names, List<String> years) {
        String name = found.group("name");
        if (found.group("day") != null) {
            return "12 ";
        } else if (found.group("month") != null) {
            return "June";
        } else if (name != null) {
            return names.computeIfAbsent(name, _ -> name(name, names.size()));
        }
        int place = years.indexOf(found.group());
        return place < 0 ? found.group() : String.valueOf(FIRST_YEAR + place);
    }

    /** The one that stands in for a name, being the so-many-th of its sentence; else itself. */
    private String name(String name, int place) {
        if (place >= MIDDLES.size()
                || SOUNDS_EITHER_WAY.matcher(name).matches()
                || known.test(name)) {
            return name;
        }
        Matcher ending = ENDING.matcher(name);
        String end = ending.find() ? ending.group() : "";
        return BEGINNINGS.getOrDefault(name.charAt(0), "B") + MIDDLES.get(place) + "on" + end;
    }
}
