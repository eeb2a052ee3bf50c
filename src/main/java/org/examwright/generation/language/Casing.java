package org.examwright.generation.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Knows which words of a course keep their capital inside a sentence. It learns from the course's
 * own texts: a word seen with a capital in the middle of a sentence is a name, one seen without is
 * not.
 */
public final class Casing {
    private static final Set<String> FUNCTION_WORDS =
            Words.set(
                    "the a an in on at after before by with under over during all some many most"
                            + " several both two three four five six seven eight nine ten eleven twelve thirteen"
                            + " fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty"
                            + " fifty sixty seventy eighty ninety dozens no each every"
                            + " his her its their as from for more few half thousands hundreds millions"
                            + " about over around new old former local mass first second third only"
                            + " even about nearly almost up fewer less most other another this that"
                            + " these those");
    private static final Set<String> PEOPLES =
            Words.set(
                    "germans poles finns turks greeks czechs slovaks serbs croats arabs jews danes"
                            + " swedes scots british french dutch english irish welsh spanish swiss"
                            + " danish swedish polish turkish greek czech german british arab jewish"
                            + " norse vikings normans saxons celts");
    private static final Set<String> ADJECTIVES =
            Words.set(
                    "poor great young free high civil national public social general common good"
                            + " big white black red green central military royal political economic");
    private static final Set<String> COMMON_IANS =
            Words.set(
                    "civilians politicians librarians musicians historians guardians technicians"
                            + " physicians");

    /** Signs at the end of a word behind which a sentence, a quotation or an aside begins. */
    private static final String OPENING = ".!?:;•\"“‘(-";

    /** How often without a capital, how often with one, and with one but no capital behind it. */
    private final Map<String, int[]> seen = new HashMap<>();

    /** Learns from sentences: the first word of each says nothing, the others do. */
    public void learn(String text) {
        List<String> tokens = Words.tokens(text);
        boolean start = true;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            String word = letters(token);
            if (!word.isEmpty() && !start) {
                int[] counts = counts(word);
                boolean capital = Character.isUpperCase(word.codePointAt(0));
                counts[capital ? 1 : 0]++;
                counts[2] += capital && !beforeCapital(tokens, i) ? 1 : 0;
            }
            start =
                    OPENING.indexOf(token.charAt(token.length() - 1)) >= 0
                            || token.length() == 1 && !Character.isLetterOrDigit(token.charAt(0));
        }
    }

    private int[] counts(String word) {
        return seen.computeIfAbsent(word.toLowerCase(Locale.ROOT), _ -> new int[3]);
    }

    private static boolean beforeCapital(List<String> tokens, int at) {
        if (at + 1 == tokens.size()) {
            return false;
        }
        String next = letters(tokens.get(at + 1));
        return !next.isEmpty() && Character.isUpperCase(next.codePointAt(0));
    }

    /**
     * Learns a name: each of its capitalised words keeps its capital, but not the first where no
     * other has one ("Local guilds").
     */
    public void learnName(String name) {
        List<String> tokens = Words.tokens(name);
        boolean phrase =
                tokens.size() > 1
                        && tokens.stream()
                                .skip(1)
                                .noneMatch(word -> word.matches("\\P{L}*\\p{Lu}.*"));
        for (String token : phrase ? List.<String>of() : tokens) {
            String word = letters(token);
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                int[] counts = counts(word);
                counts[1] += 3;
                counts[2] += 3;
            }
        }
    }

    /**
     * The text as it reads in the middle of a sentence: its first letter small unless it begins a
     * name.
     */
    public String inside(String text) {
        if (text.isEmpty() || keepsCapital(Words.tokens(text))) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toLowerCase(Locale.ROOT) + text.substring(first);
    }

    /** Whether the course writes the word with a capital inside its sentences. */
    public boolean isName(String word) {
        int[] counts = seen.getOrDefault(letters(word).toLowerCase(Locale.ROOT), new int[3]);
        return counts[1] > counts[0];
    }

    /** A term as it reads inside a sentence: a small letter for a phrase that is no name. */
    public String term(String term) {
        List<String> tokens = Words.tokens(term);
        String first = letters(tokens.getFirst());
        boolean phrase =
                tokens.size() > 1
                        && tokens.stream()
                                .skip(1)
                                .noneMatch(
                                        token ->
                                                Character.isUpperCase(token.codePointAt(0))
                                                        || Character.isDigit(token.codePointAt(0)));
        if (!phrase && tokens.size() > 1) {
            return term;
        }
        int[] counts = seen.getOrDefault(first.toLowerCase(Locale.ROOT), new int[3]);
        boolean capitals = first.codePoints().skip(1).anyMatch(Character::isUpperCase);
        if (phrase && !capitals && counts[1] <= counts[0] && !first.isEmpty()) {
            return term.substring(0, 1).toLowerCase(Locale.ROOT) + term.substring(1);
        }
        return inside(term);
    }

    private boolean keepsCapital(List<String> tokens) {
        String token = tokens.getFirst();
        String word = letters(token);
        if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
            return true;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("the") || lower.equals("a") || lower.equals("an")) {
            return false;
        }
        boolean compound =
                word.contains("-")
                        && seen.getOrDefault(lower, new int[3])[0] > 0; // "anti-Catholic riots"
        if (word.codePoints().skip(1).anyMatch(Character::isUpperCase) && !compound) {
            return true;
        }
        boolean titled =
                tokens.size() > 1
                        && !letters(tokens.get(1)).isEmpty()
                        && Character.isUpperCase(letters(tokens.get(1)).codePointAt(0));
        int[] counts = seen.getOrDefault(lower, new int[3]);
        if (titled && counts[1] > 0) {
            return true;
        }
        if (FUNCTION_WORDS.contains(lower)) {
            return false;
        }
        if (counts[0] != counts[2]) {
            return counts[2] > counts[0];
        }
        if (counts[0] == 0 && counts[1] > 0 && !titled && ADJECTIVES.contains(lower)) {
            return false; // met in "Poor Law" alone
        }
        return titled || token.matches(".*['’]s?$") || unseenName(lower);
    }

    /**
     * A word never seen inside a sentence: English puts no bare singular noun at a start but a
     * name.
     */
    private boolean unseenName(String lower) {
        if (PEOPLES.contains(lower)) {
            return true;
        }
        if (lower.endsWith("ians") || lower.endsWith("eans")) {
            return !COMMON_IANS.contains(lower);
        }
        boolean plural =
                lower.endsWith("s")
                        && !lower.endsWith("ss")
                        && !lower.endsWith("us")
                        && !lower.endsWith("is");
        boolean massNoun =
                lower.matches(
                        ".*(tion|ment|ness|ship|ity|ance|ence|ism|ing|ure|try|age|ople|men|dren|[lr]avery)");
        boolean ofAName =
                lower.matches(".{4,}ism") && isName(lower.substring(0, lower.length() - 3));
        return !plural && (!massNoun || ofAName);
    }

    /** The word without the signs around it and without a genitive's. */
    static String letters(String token) {
        int from = 0;
        int to = token.length();
        while (from < to && !Character.isLetter(token.codePointAt(from))) {
            from += Character.charCount(token.codePointAt(from));
        }
        while (from < to && !Character.isLetter(token.codePointBefore(to))) {
            to -= Character.charCount(token.codePointBefore(to));
        }
        boolean genitive =
                to - from > 1
                        && token.charAt(to - 1) == 's'
                        && "'’".indexOf(token.charAt(to - 2)) >= 0;
        return token.substring(from, genitive ? to - 2 : to);
    }
}
