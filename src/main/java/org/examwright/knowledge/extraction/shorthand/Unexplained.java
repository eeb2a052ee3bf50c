package org.examwright.knowledge.extraction.shorthand;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.language.Lexicon;

/** Short forms of a page that nothing tells how to write out: "Ang. army", "the NC". */
final class Unexplained {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d-])\\p{L}+(?![\\p{L}-])");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2}|\\p{Lu}\\p{Ll}\\p{Lu}");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,}s?|\\p{Lu}s");
    private static final Pattern NUMERAL = Pattern.compile("[IVXLCDM]+");

    /** "MPs". */
    private static final Pattern SEVERAL = Pattern.compile("\\p{Lu}{2}s");

    private static final Pattern NO_VOWEL = Pattern.compile("(?i)[bcdfghjklmnpqrstvwxz]{2,}");

    /** "Declared ind". */
    private static final Pattern CUT_SHORT = Pattern.compile("\\p{Ll}{3}");

    /** A word, its full stop, and the sentence goes on. */
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\p{L}.-])(\\p{L}\\p{Ll}{1,6})\\.(?= \\p{Ll}|[,;:)])");

    private static final Pattern NAMES =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}'’-]+(?: (?:of|the|for|and|de|del|der|du|di))*(?: \\p{Lu}[\\p{L}'’-]+(?: (?:of|the|for|and|de|del|der|du|di))*)+");

    /** "(NC)", "NC = ". */
    private static final Pattern BESIDE =
            Pattern.compile("[(\"“](\\p{Lu}{2})[)\"”]|\\b(\\p{Lu}{2})(?: ?[(=]|: | [-–—] )");

    private static final Set<String> KNOWN = Lexicon.words("acronyms");
    private static final Set<String> USUAL = Lexicon.words("usual-abbreviations");

    /** "Nic", "Gall": names, but cut ones where a full stop follows. */
    private static final int SHORT = 4;

    private final Set<String> capitalsExplained = new HashSet<>();
    private final Set<String> cut = new TreeSet<>();
    private final Set<String> shortForms;

    /**
     * @param lines the page
     * @param shortForms all that may stand short on it
     */
    Unexplained(List<String> lines, Set<String> shortForms) {
        this.shortForms = shortForms;
        for (String line : lines) {
            Matcher beside = BESIDE.matcher(line);
            while (beside.find()) {
                capitalsExplained.add(beside.group(1) == null ? beside.group(2) : beside.group(1));
            }
            Matcher name = NAMES.matcher(line);
            while (name.find()) {
                capitalsExplained.add(name.group().replaceAll("[^\\p{Lu}]", ""));
            }
            Matcher dotted = DOTTED.matcher(line);
            while (dotted.find()) {
                if (isCut(dotted.group(1))) {
                    cut.add(dotted.group(1));
                }
            }
        }
    }

    private static boolean isCut(String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        return !USUAL.contains(word)
                && (capital
                        ? !English.knows(word) || word.length() < SHORT && !English.isWord(word)
                        : !English.isWord(word));
    }

    /** Whether a text has such a short form. */
    boolean isIn(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (isShort(word.group())) {
                return true;
            }
        }
        return Clipped.isIn(text);
    }

    private boolean isShort(String typed) {
        String word = SEVERAL.matcher(typed).matches() ? typed.replaceAll("s$", "") : typed;
        if (KNOWN.contains(word) || USUAL.contains(word) || NUMERAL.matcher(word).matches()) {
            return false;
        }
        if (CAPITALS.matcher(word).matches()) {
            return !capitalsExplained.contains(word) && !English.isWord(word);
        }
        if (INITIALS.matcher(word).matches()) {
            return shortForms.contains(word);
        }
        return cut.contains(word)
                || shortForms.contains(word)
                || NO_VOWEL.matcher(word).matches()
                || CUT_SHORT.matcher(word).matches() && !English.isWord(word)
                || Character.isUpperCase(word.charAt(0))
                        && !English.isWord(word)
                        && shortForms.contains(word.toLowerCase(Locale.ROOT));
    }
}
