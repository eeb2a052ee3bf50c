package org.examwright.knowledge.extraction.shorthand;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Words that notes cut off and that stand whole elsewhere on the page, in the dictionary or among
 * known names.
 */
final class CutWords {
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}-])\\p{Lu}\\p{Ll}+(?![\\p{L}-])");
    private static final NavigableSet<String> PLURALS =
            new TreeSet<>(Lexicon.marked("peoples").values());

    /** What is dropped before the last letters of an abstract noun: "emancipn", "governmt". */
    private static final Map<String, List<String>> ENDINGS =
            Map.of(
                    "n", List.of("ation", "tion", "ion", "ition", "ution", "sion"),
                    "mt", List.of("ment"));

    /** What is left of the end of a town's name. */
    private static final Map<String, List<String>> TOWNS =
            Map.of(
                    "tn", List.of("town", "ton"),
                    "bg", List.of("burg", "berg"),
                    "fd", List.of("ford", "field"));

    /** "Collins", "Lincoln" and "Aspern" are whole. */
    private static final Pattern WHOLE_NAME =
            Pattern.compile("\\p{Lu}.*(?:[aeiourlmghwkyn]n|[aeiou]mt)s?");

    private static final Pattern CUT_SHORT = Pattern.compile(".*[^aeiouy]");

    /** "Mongol" is no cut Mongolia: what is made of a name. */
    private static final Pattern DERIVED =
            Pattern.compile(
                    "(?:i?an|ian|ish|ese|ine|er|ist|ism|ite|ic|in|en)?s?|ia|y|land|stan|burg|dom|shire|son|sen|ov|ev|sky|ski|vich|ville|town|ton|ford|ham|port");

    private static final Pattern LACKING =
            Pattern.compile("(?i).*[^aeiou](?:ns?|mts?)|.*[aeiou]mts?");

    private static final int SHORTEST = 3;

    /** Of so many words none is meant for sure. */
    private static final int MANY = 20;

    /** At least so many letters more has the word than what is left of it. */
    private static final int LEFT_OUT = 2;

    /** Names that every label writes out by itself. */
    private static final Map<String, String> GIVEN = Lexicon.marked("given-names");

    private static final NavigableSet<String> REALMS = new TreeSet<>(Lexicon.words("realms"));
    private static final Pattern NUMBERED =
            Pattern.compile("(?<![\\p{L}-])(\\p{Lu}\\p{Ll}{3,}) [IVX]+\\b");
    private final NavigableSet<String> names;
    private final NavigableSet<String> numbered = new TreeSet<>();

    CutWords(List<String> lines) {
        Map<String, Integer> found = new TreeMap<>();
        for (String line : lines) {
            Matcher name = NAME.matcher(line);
            Matcher king = NUMBERED.matcher(line);
            while (king.find()) {
                if (!GIVEN.containsKey(king.group(1))) {
                    numbered.add(king.group(1));
                }
            }
            while (name.find()) {
                boolean cut = name.end() < line.length() && line.charAt(name.end()) == '.';
                found.merge(name.group(), cut ? 0 : 1, Integer::sum);
            }
        }
        this.names =
                found.entrySet().stream()
                        .filter(name -> name.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .filter(name -> name.length() >= SHORTEST + LEFT_OUT)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A name of the page that begins like this, if it is the only one. */
    @Nullable String name(String cut, boolean marked) {
        if (cut.length() < SHORTEST || !marked && !CUT_SHORT.matcher(cut).matches()) {
            return null;
        }
        Set<String> begun = longer(names, cut);
        if (!marked && begun.stream().anyMatch(name -> isDerived(name, cut))) {
            return null;
        }
        if (begun.isEmpty() && cut.endsWith("s") && cut.length() > SHORTEST) {
            String one = cut.substring(0, cut.length() - 1);
            return names.contains(one) || REALMS.contains(one) ? null : plural(one);
        }
        if (begun.isEmpty() && cut.length() > SHORTEST && !English.knows(cut)) {
            return single(longer(REALMS, cut));
        }
        String name = single(begun);
        return name == null || name.equals(GIVEN.getOrDefault(cut, name)) ? name : null;
    }

    /** Whether names of the page begin like this, and not with this word. */
    boolean beginsOthers(String cut, String word) {
        Set<String> begun = longer(names, cut);
        begun.removeIf(
                name -> name.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT)));
        return !begun.isEmpty();
    }

    /** "Otts", "Norms": those of the page, or else the only people of all that begin so. */
    @Nullable String plural(String cut) {
        Set<String> here = longer(names, cut);
        here.removeIf(name -> !name.matches(".*[^aeious]s"));
        Set<String> peoples = longer(PLURALS, cut);
        if (English.knows(cut)) {
            here.retainAll(peoples);
        }
        return here.isEmpty() ? single(peoples) : single(here);
    }

    private static boolean isDerived(String name, String cut) {
        return DERIVED.matcher(name.substring(cut.length())).matches();
    }

    private static Set<String> longer(NavigableSet<String> whole, String cut) {
        return whole.subSet(cut, true, cut + Character.MAX_VALUE, false).stream()
                .filter(word -> word.length() >= cut.length() + LEFT_OUT)
                .limit(MANY)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The king of the page whose name begins like this: of all that bear a number the only one. */
    @Nullable String numbered(String cut) {
        if (GIVEN.containsKey(cut)) {
            return null;
        }
        String king = single(longer(numbered, cut));
        String whole = king == null ? name(cut, false) : name(king, false);
        return whole == null ? king : whole;
    }

    /** One name, be it of one or of many: "Norman", "Normans". */
    private static @Nullable String single(Set<String> all) {
        Set<String> begun = new TreeSet<>(all);
        begun.removeIf(
                name ->
                        !English.knows(name)
                                && all.stream()
                                        .anyMatch(
                                                other ->
                                                        other.startsWith(name)
                                                                && other.length()
                                                                        > name.length() + 1));
        if (begun.isEmpty()) {
            return null;
        }
        String first = begun.iterator().next();
        boolean same = begun.stream().allMatch(name -> name.matches(Pattern.quote(first) + "s?"));
        return same ? first : null;
    }

    /** Whether a word ends as those do that lack the middle of their ending. */
    static boolean mayLackEnding(String word) {
        return word.length() > SHORTEST && LACKING.matcher(word).matches();
    }

    /**
     * "Sophiatn" as Sophiatown, "Verw" as Verwoerd: the only known name that it can be, where its
     * letters are those of no whole one.
     *
     * @param marked whether a full stop says that it is cut
     */
    static @Nullable String known(String cut, boolean marked) {
        if (cut.length() <= SHORTEST || Clipped.isWhole(cut)) {
            return null;
        }
        Set<String> whole = new TreeSet<>();
        String stem = cut.substring(0, cut.length() - 2);
        for (String end : TOWNS.getOrDefault(cut.substring(cut.length() - 2), List.of())) {
            if (Clipped.isWhole(stem + end)) {
                whole.add(stem + end);
            }
        }
        if (whole.isEmpty() && (marked || Clipped.endsOddly(cut))) {
            whole.addAll(Clipped.longer(cut));
            String first = whole.isEmpty() ? "" : whole.iterator().next();
            whole.removeIf(name -> !name.equals(first) && name.startsWith(first));
        }
        return whole.size() == 1 ? whole.iterator().next() : null;
    }

    /** "Emancipn" as emancipation, if the dictionary has but one such word. */
    static @Nullable String ending(String cut) {
        String small = cut.toLowerCase(Locale.ROOT);
        boolean many = small.endsWith("s");
        if (WHOLE_NAME.matcher(cut).matches() || small.matches(".*[aeiou]ns?")) {
            return null;
        }
        String stem = many ? small.substring(0, small.length() - 1) : small;
        for (Map.Entry<String, List<String>> ending : ENDINGS.entrySet()) {
            if (stem.endsWith(ending.getKey()) && stem.length() > SHORTEST + 1) {
                String begins = stem.substring(0, stem.length() - ending.getKey().length());
                Set<String> words =
                        ending.getValue().stream()
                                .map(end -> begins + end + (many ? "s" : ""))
                                .filter(English::isWord)
                                .collect(Collectors.toSet());
                return words.size() == 1 ? words.iterator().next() : null;
            }
        }
        return null;
    }
}
