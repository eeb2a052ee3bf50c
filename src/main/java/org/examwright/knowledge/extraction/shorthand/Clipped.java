package org.examwright.knowledge.extraction.shorthand;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.language.Lexicon;

/** Words that no list has and that by their letters can only be the beginnings of others. */
final class Clipped {
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![\\d\\p{L}\\p{M}'’-])\\p{L}[\\p{L}\\p{M}]*(?![\\p{L}\\p{M}-]|['’](?!s\\b))");

    /** "MC-Vz"; "BC" that counts no years. */
    private static final Pattern JOINED =
            Pattern.compile(
                    "(?<=\\p{L}-)\\p{Lu}[bcdfghjklmnpqrstvwxz]+(?!\\p{L})|(?<!\\d |\\p{L})BC(?!\\p{L})");

    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}]+");

    /** Of these lists whole names are taken. */
    private static final List<String> LISTS =
            List.of("known-happenings", "realms", "peoples", "languages");

    private static final NavigableSet<String> NAMES = names();

    /** The consonants that whole words and names end in. */
    private static final Set<String> ENDS = Lexicon.words("word-ends");

    private static final Set<String> CUTS = Lexicon.words("dictionary-cuts");

    /** "Myln", "Tewdwr": letters that other tongues end in are no sign. */
    private static final Pattern END = Pattern.compile("(?i).*?([bcdfghlmnpqrstvwx]{2,})");

    private static final Pattern OPEN = Pattern.compile("(?i).*[aeiouy\\P{ASCII}]");

    /** What stands small within names of other tongues. */
    private static final Pattern PARTICLE =
            Pattern.compile(
                    "a[blpf]|e[ln]|u[dls]|d[aeiou]|d[aeo]s|l[aeo]s?|v[ao]n|de[nrl]|bin|ibn|bint|te[nr]|"
                            + "zu[mr]?|y|i|e|o|et|san|della|dell|dei|abu|umm|av|og|till|ès|à");

    /** A letter by itself, neither a number nor an initial nor parted from its word by a mark. */
    private static final Pattern LETTER =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}\\d.'’&/+-])(?:[B-HJ-NP-UWYZ](?![\\p{L}\\p{M}\\d.'’&/+-])"
                            + "|[b-hj-np-ruwxz](?![\\p{L}\\p{M}\\d'’&/+-]))");

    /** "Kemalist", "Steubenville": made of a whole name. */
    private static final Pattern DERIVED =
            Pattern.compile(
                    ".*(?:is[mt]s?|ville|land|stan|burg|shire|sons?|town|ton|ford|ham|port|park|rus|plain|dorp"
                            + "|stad|hof|oord|rif|kroon|hoop|eiland|(?:i?an|er|ish|ic)s?)");

    private static final int SHORTEST = 3;

    /** A small word of so few letters stands in the dictionary. */
    private static final Pattern SHORT = Pattern.compile("\\p{ASCII}{2,4}");

    /** So many letters are left out of a word at least. */
    private static final int LEFT_OUT = 3;

    private Clipped() {}

    private static NavigableSet<String> names() {
        NavigableSet<String> names = new TreeSet<>();
        for (String list : LISTS) {
            for (List<String> row : Lexicon.rows(list)) {
                for (String field : row) {
                    Matcher word = WORD.matcher(field);
                    while (word.find()) {
                        names.add(word.group());
                    }
                }
            }
        }
        return names;
    }

    /** Whether a text has a word that is cut. */
    static boolean isIn(String text) {
        if (LETTER.matcher(text).find() || JOINED.matcher(text).find()) {
            return true;
        }
        String last = "";
        List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
        for (int i = 0; i < words.size(); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (isCut(words.get(i), last, next)) {
                return true;
            }
            last = words.get(i);
        }
        return false;
    }

    private static boolean isCut(String word, String last, String next) {
        if (CUTS.contains(word)) {
            return true;
        }
        boolean capital = CAPITALISED.matcher(word).matches();
        if (!capital && !word.equals(word.toLowerCase(Locale.ROOT)) || isWhole(word)) {
            return false;
        }
        if (capital) {
            return word.length() >= SHORTEST
                    && !PARTICLE.matcher(last).matches()
                    && (endsOddly(word)
                            || !besideName(last, next) && beginsOther(word)
                            || isCapitalWord(next) && beginsOther(word.toLowerCase(Locale.ROOT)));
        }
        return word.length() > 1
                && !PARTICLE.matcher(word).matches()
                && !isWhole(capitalised(word)) // "prussian"
                && (SHORT.matcher(word).matches() || endsOddly(word) || beginsOther(word));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Whether a word stands in the dictionary or among the names that are known. */
    static boolean isWhole(String word) {
        return English.knows(word) || NAMES.contains(word);
    }

    /** Whether a word ends in letters that words do not end in: "Conv", "Verw". */
    static boolean endsOddly(String word) {
        Matcher end = END.matcher(word);
        return end.matches() && !ENDS.contains(end.group(1).toLowerCase(Locale.ROOT));
    }

    /** Beside a name a name is whole: "Shah Jahan", "Gamal Nasser". */
    private static boolean besideName(String last, String next) {
        return CAPITALISED.matcher(last).matches() && !last.equals("The")
                || PARTICLE.matcher(next).matches()
                || CAPITALISED.matcher(next).matches() && !English.isWord(next);
    }

    /** "Immor Act", "Repub Party". */
    private static boolean isCapitalWord(String word) {
        return CAPITALISED.matcher(word).matches() && English.isWord(word);
    }

    private static boolean beginsOther(String word) {
        return !OPEN.matcher(word).matches()
                && longer(word).stream()
                        .anyMatch(
                                other ->
                                        other.length() >= word.length() + LEFT_OUT
                                                && !DERIVED.matcher(other.substring(word.length()))
                                                        .matches());
    }

    /** The words and names that are known and begin like this. */
    static Set<String> longer(String beginning) {
        Set<String> longer = new TreeSet<>(English.longer(beginning, 2));
        longer.addAll(NAMES.subSet(beginning, false, beginning + Character.MAX_VALUE, false));
        return longer;
    }
}
