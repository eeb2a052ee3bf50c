package org.examwright.generation.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.platform.Recent;

/** Small closed classes of English words, and how a text falls into words and stems. */
public final class Words {
    static final Set<String> DETERMINERS =
            set(
                    "the a an his her its their this that these those no every each both another"
                            + " our my your");
    static final Set<String> PREPOSITIONS =
            set(
                    "of in on at by for from to with without against under over during into onto"
                            + " upon between among through across towards toward within about around as"
                            + " like despite near off up down out back away via per than beyond behind"
                            + " since until after before round above below past amid except plus"
                            + " throughout along");
    static final Set<String> SUBORDINATORS =
            set(
                    "that which who whose whom where when while whilst after before because as"
                            + " since although though until till if how why what whether so unless"
                            + " whereas");
    static final Set<String> PRONOUNS =
            set(
                    "he she it they him her hers his them their theirs its himself herself itself"
                            + " themselves this these those i we us our ours you your yours my mine me"
                            + " one someone anyone everyone somebody former latter such there here"
                            + " same");
    static final Set<String> RELATIVE_TIMES =
            set(
                    "later then soon now afterwards meanwhile previously earlier eventually"
                            + " subsequently thereafter yesterday today ago already next following"
                            + " currently recently simultaneously still");
    static final Set<String> MODALS =
            set(
                    "could would should might must may can will shall had has have does do did is"
                            + " are am been being");

    private static final Set<String> STOP =
            set(
                    "the a an and or but of in on at by for from to with without against under over"
                            + " during into onto upon between among through as was were is are be been"
                            + " being had has have did do that which who whose whom where when while"
                            + " after before because since until than this these those its his her"
                            + " their it they he she them not no so too very also both all any some"
                            + " each every other such more most own up down out off about around then"
                            + " what how why in's s");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

    private static final Recent<String> STEMS = new Recent<>(20_000, Words::cut);

    private Words() {}

    /** The words of a text as they stand, parted at white space. */
    public static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        String words = text.strip();
        int start = 0;
        for (int at = 0; at <= words.length(); at++) {
            if (at == words.length() || isSpace(words.charAt(at))) {
                if (at > start) {
                    tokens.add(words.substring(start, at));
                }
                start = at + 1;
            }
        }
        return tokens;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign >= '\t' && sign <= '\r';
    }

    /** How many words a text has. */
    public static int count(String text) {
        return tokens(text).size();
    }

    /** A word in lower case without the signs around it. */
    public static String bare(String token) {
        String word = token.toLowerCase(Locale.ROOT).replace('’', '\'');
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.codePointAt(from))) {
            from += Character.charCount(word.codePointAt(from));
        }
        while (from < to && !Character.isLetterOrDigit(word.codePointBefore(to))) {
            to -= Character.charCount(word.codePointBefore(to));
        }
        return word.substring(from, to > from + 2 && word.startsWith("'s", to - 2) ? to - 2 : to);
    }

    /** The bare words of a text with a space before, between and behind them. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(" ");
        for (String token : tokens(text)) {
            plain.append(bare(token)).append(' ');
        }
        return plain.toString();
    }

    /** Whether a word only links others: a preposition or a conjunction. */
    public static boolean links(String word) {
        return PREPOSITIONS.contains(word)
                || SUBORDINATORS.contains(word)
                || word.equals("and")
                || word.equals("or")
                || word.equals("but");
    }

    /** The stems of the words that carry meaning, in order of first appearance. */
    public static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        String words = withoutPossessives(text.toLowerCase(Locale.ROOT));
        int start = 0;
        for (int at = 0; at < words.length(); ) {
            int sign = words.codePointAt(at);
            int next = at + Character.charCount(sign);
            if (!inWord(sign)) {
                stem(words.substring(start, at), stems);
                start = next;
            }
            at = next;
        }
        stem(words.substring(start), stems);
        return stems;
    }

    private static void stem(String word, Set<String> stems) {
        if (word.length() > 1 && !STOP.contains(word)) {
            stems.add(stem(word));
        }
    }

    private static String withoutPossessives(String text) {
        return text.indexOf('\'') < 0 && text.indexOf('’') < 0
                ? text
                : POSSESSIVE.matcher(text).replaceAll("");
    }

    /** A letter or a number of any script. */
    private static boolean inWord(int sign) {
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.LETTER_NUMBER
                || Character.getType(sign) == Character.OTHER_NUMBER;
    }

    /** A rough common root of a word's forms; for comparing, never for showing. */
    static String stem(String word) {
        return STEMS.of(word);
    }

    private static String cut(String word) {
        String base = Verbs.baseOfPast(word).orElse(word);
        for (String ending : ENDINGS) {
            if (base.endsWith(ending) && base.length() - ending.length() >= 4) {
                return base.substring(0, base.length() - ending.length());
            }
        }
        return base.endsWith("e") && base.length() > 4
                ? base.substring(0, base.length() - 1)
                : base;
    }

    private static final List<String> ENDINGS =
            List.of(
                    "isations",
                    "isation",
                    "ations",
                    "ation",
                    "ising",
                    "ments",
                    "ment",
                    "ition",
                    "ions",
                    "ion",
                    "ings",
                    "ing",
                    "ists",
                    "ist",
                    "isms",
                    "ism",
                    "ies",
                    "ers",
                    "er",
                    "ors",
                    "or",
                    "als",
                    "al",
                    "ives",
                    "ive",
                    "ise",
                    "ate",
                    "ity",
                    "es",
                    "ed",
                    "ly",
                    "s",
                    "y");

    /** The share of stems two texts have in common, 0 to 1. */
    public static double likeness(String one, String other) {
        return likeness(stems(one), stems(other));
    }

    /** The share that two sets of stems have in common, 0 to 1. */
    public static double likeness(Set<String> one, Set<String> other) {
        int common = common(one, other);
        int union = one.size() + other.size() - common;
        return union == 0 ? 1 : common / (double) union;
    }

    /** How many stems two sets have in common. */
    public static int common(Set<String> one, Set<String> other) {
        int common = 0;
        for (String stem : one) {
            if (other.contains(stem)) {
                common++;
            }
        }
        return common;
    }

    /** The stems that two texts share. */
    public static Set<String> shared(String one, String other) {
        Set<String> common = stems(one);
        common.retainAll(stems(other));
        return common;
    }

    /** The same text with a capital at its start. */
    public static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** The same text with a small letter at its start. */
    public static String small(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toLowerCase(Locale.ROOT) + text.substring(first);
    }

    /**
     * The same words behind "a" or "an", as they sound: "an hour" apart, which is rare in notes.
     */
    public static String withArticle(String noun) {
        boolean vowel =
                noun.matches(
                        "(?i)(?!uni[^n]|use|euro|one|(?-i:U\\p{Lu}))[aeiou].*|(?:8[\\d,]*|11|18)(?![\\d,]).*");
        return (vowel ? "an " : "a ") + noun;
    }

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        List<String> head = new ArrayList<>(parts.subList(0, parts.size() - 1));
        return String.join(", ", head) + " and " + parts.getLast();
    }

    /** The longest run of words that two texts share word for word. */
    public static int longestRun(String one, String other) {
        return longestRun(plainTokens(one), plainTokens(other));
    }

    /** The words of a text in small letters, without the signs beside them. */
    static List<String> plainTokens(String text) {
        return tokens(text).stream().map(Words::bare).toList();
    }

    static int longestRun(List<String> one, List<String> other) {
        int longest = 0;
        int[] before = new int[other.size() + 1];
        for (String word : one) {
            int[] now = new int[other.size() + 1];
            for (int j = 1; j <= other.size(); j++) {
                now[j] = word.equals(other.get(j - 1)) ? before[j - 1] + 1 : 0;
                longest = Math.max(longest, now[j]);
            }
            before = now;
        }
        return longest;
    }

    public static Set<String> set(String list) {
        return Set.of(Arrays.stream(list.split(" ")).distinct().toArray(String[]::new));
    }
}
