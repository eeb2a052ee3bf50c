package org.examwright.generation.proofreading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts other names and dates in a sentence, always the same ones: "Bareton fell on 3 June 1566" and
 * "Norwick fell on 9 July 1571" become one sentence, and where that reads as English, so do both.
 * What grammar may hang on is kept: how a name begins behind an article (an Aberdon, a Berdon), how
 * it ends (-s, -ed, -er), which names are the same, which of the years is the earliest. A name is a
 * word in capitals that English does not know; before it, a given name is changed too that English
 * knows as nothing else, unless an article stands there.
 */
final class StandIns {
    /** Months that are nothing but months. */
    private static final String CLEAR_MONTHS =
            "January|February|April|June|July|September|October|November|December";

    /** Months that are words besides: between a day and a year they are months. */
    private static final String OTHER_MONTHS = "March|May|August";

    private static final String MONTHS = CLEAR_MONTHS + "|" + OTHER_MONTHS;

    /** A word in capitals that is no part of another. */
    private static final String NAME = "[A-Z][a-z]{3,}(?![\\p{L}\\p{N}–—-])";

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
                            + "|(?<name>"
                            + NAME
                            + "))");

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

    /** Only these tell what a name begins with. */
    private static final Pattern ARTICLE_BEFORE = Pattern.compile("(?:^|\\P{L})[Aa]n?\\P{L}{1,3}$");

    /** A word in capitals that no other follows: "Anna", not "Anna Berdon". */
    private static final Pattern ALONE =
            Pattern.compile("(?<!\\p{L})[A-Z][a-z]{3,}(?!\\p{L})(?! " + NAME + ")");

    private static final Pattern NEXT = Pattern.compile(" (\\p{L}+)");

    /** Given names of many, known as names and nothing else. */
    private static final List<String> GIVEN = List.of("Bertha", "Conrad", "Walter");

    private static final List<String> MIDDLES =
            List.of("orv", "elm", "urd", "ump", "anz", "olk", "irv", "und");

    /** "30 July July": only as it stands does it show. */
    private static final Pattern TWICE =
            Pattern.compile("(?<!\\p{L})(\\p{L}+) \\1(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private final Predicate<String> known;
    private final Predicate<String> onlyName;

    /**
     * @param known whether a word, as it is written, is one of English or one that a rule names
     * @param onlyName whether a known word is a name and nothing else, and no rule names it
     */
    StandIns(Predicate<String> known, Predicate<String> onlyName) {
        this.known = known;
        this.onlyName = onlyName;
    }

    /** The sentence with others in place of its names and dates; itself where it has none. */
    String in(String sentence) {
        return TWICE.matcher(sentence).find() ? sentence : new Changed(sentence).whole();
    }

    private boolean changes(String name) {
        return !SOUNDS_EITHER_WAY.matcher(name).matches() && !known.test(name);
    }

    /** A sentence that is being changed. */
    private final class Changed {
        private final String sentence;
        private final Map<String, String> names = new HashMap<>();
        private final List<String> years;
        private final Set<String> alone;

        Changed(String sentence) {
            this.sentence = sentence;
            List<String> found =
                    YEAR.matcher(sentence)
                            .results()
                            .map(MatchResult::group)
                            .distinct()
                            .sorted()
                            .toList();
            boolean ours =
                    found.size() < YEARS && found.stream().allMatch(year -> year.startsWith("1"));
            this.years = ours ? found : List.of();
            this.alone =
                    ALONE.matcher(sentence)
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.toSet());
        }

        String whole() {
            return CHANGEABLE
                    .matcher(sentence)
                    .replaceAll(found -> Matcher.quoteReplacement(standIn(found)));
        }

        private String standIn(MatchResult found) {
            String name = found.group("name");
            if (found.group("day") != null) {
                return "12 ";
            } else if (found.group("month") != null) {
                return "June";
            } else if (name != null) {
                return names.computeIfAbsent(name, _ -> name(found, names.size()));
            }
            int place = years.indexOf(found.group());
            return place < 0 ? found.group() : String.valueOf(FIRST_YEAR + place);
        }

        /** The one that stands in for a name, being the so-many-th of its sentence; else itself. */
        private String name(MatchResult found, int place) {
            String name = found.group();
            if (place >= MIDDLES.size()) {
                return name;
            }
            if (!changes(name)) {
                return isGiven(found) ? given(name) : name;
            }
            Matcher ending = ENDING.matcher(name);
            String end = ending.find() ? ending.group() : "";
            String beginning =
                    afterArticle(name) ? BEGINNINGS.getOrDefault(name.charAt(0), "B") : "B";
            return beginning + MIDDLES.get(place) + "on" + end;
        }

        private boolean afterArticle(String name) {
            for (int at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
                if (ARTICLE_BEFORE.matcher(sentence).region(Math.max(0, at - 6), at).find()) {
                    return true;
                }
            }
            return false;
        }

        /** Whether it stands before a name that is changed, wherever the sentence has it. */
        private boolean isGiven(MatchResult found) {
            String name = found.group();
            Matcher next = NEXT.matcher(sentence).region(found.end(), sentence.length());
            return !alone.contains(name)
                    && next.lookingAt()
                    && changes(next.group(1))
                    && !afterArticle(name)
                    && onlyName.test(name);
        }

        private String given(String name) {
            return GIVEN.stream()
                    .filter(one -> one.equals(name) || !sentence.contains(one))
                    .filter(one -> !names.containsValue(one))
                    .findFirst()
                    .orElse(name);
        }
    }
}
