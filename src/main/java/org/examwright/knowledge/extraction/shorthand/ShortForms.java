package org.examwright.knowledge.extraction.shorthand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The short forms of one page and what they stand for: by its own key, as all notes have them, and
 * words cut off that stand whole elsewhere on it.
 */
public final class ShortForms {
    /** A place in a line and what is read there. */
    public record Swap(int start, int end, String words) {
        public boolean overlaps(Swap other) {
            return start < other.end && other.start < end;
        }
    }

    static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    /** Months, days and titles, which have readers of their own. */
    private static final Set<String> READ_ELSEWHERE = Lexicon.words("usual-abbreviations");

    private static final int SHORTEST_PLURAL = 4;

    /** A cut name is short. */
    private static final int LONGEST_NAME_CUT = 8;

    /** So far on either side a word is judged by what stands beside it. */
    private static final int WINDOW = 80;

    /** "Louis XIV" is whole. */
    private static final int LONGEST_CUT = 4;

    /** "Nat'd", "recog'd". */
    private static final Pattern PARTICIPLE = Pattern.compile("['’](?!s\\b)\\p{L}");

    private static final Pattern FUNCTION_WORD =
            Pattern.compile(
                    "though|because|with|without|between|near|would|could|should|through|and|was|before|by");

    private static final Set<String> ROLES = Lexicon.words("role-nouns");

    private static final Pattern NUMERAL = Pattern.compile("[IVXLCDM]+");

    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final Pattern BEFORE_NUMBER = Pattern.compile(" [IVX]+\\b.*");
    private static final Pattern DESCRIBED =
            Pattern.compile("(?i)the|an?|his|her|its|their|first|last|other|no");

    private final Map<String, Meaning> meanings;
    private final Set<String> explained = new HashSet<>();
    private final Set<String> legends = new HashSet<>();
    private final CutWords cutWords;
    private final Senses senses;
    private final Marks marks;
    private final Unexplained unexplained;

    public ShortForms(List<String> lines) {
        this.meanings = UsualForms.on(lines);
        for (String line : lines) {
            Map<String, Meaning> key = Legend.of(line);
            if (!key.isEmpty()) {
                legends.add(line);
                meanings.putAll(key);
                explained.addAll(key.keySet());
            }
        }
        this.cutWords = new CutWords(lines);
        this.senses = new Senses(lines);
        this.marks = new Marks(lines);
        this.unexplained = new Unexplained(lines, Set.copyOf(meanings.keySet()));
    }

    /** Whether a text keeps a short form that nothing on the page explains. */
    public boolean keepsOne(String text) {
        return unexplained.isIn(text);
    }

    /** What is read otherwise in a line than it is typed, from left to right. */
    public List<Swap> in(String line) {
        if (legends.contains(line)) {
            return List.of();
        }
        List<Swap> swaps = new ArrayList<>();
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        StringBuilder after = new StringBuilder();
        int from = line.length();
        for (int i = words.size() - 1; i >= 0; i--) {
            int start = words.get(i)[0];
            int end = words.get(i)[1];
            after.insert(0, line.substring(end, Math.min(from, end + WINDOW)));
            from = start;
            Swap swap = swap(line, start, end, after.toString());
            if (swap == null) {
                after.insert(0, line.substring(start, end));
            } else {
                swaps.add(swap);
                after.delete(0, swap.end() - end);
                after.insert(0, swap.words());
            }
            after.setLength(Math.min(WINDOW, after.length()));
        }
        List<Swap> signs = new ArrayList<>(Signs.in(line));
        signs.addAll(marks.in(line));
        swaps.removeIf(swap -> signs.stream().anyMatch(swap::overlaps)); // "crowned emp"
        swaps.addAll(signs);
        swaps.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return List.copyOf(swaps);
    }

    private @Nullable Swap swap(String line, int start, int end, String after) {
        String typed = line.substring(start, end);
        boolean within =
                start > 0 && "'’-/&+".indexOf(line.charAt(start - 1)) >= 0
                        || end < line.length() && "/&-+".indexOf(line.charAt(end)) >= 0
                        || PARTICIPLE.matcher(line).region(end, line.length()).lookingAt()
                        || start > 0 && Character.isDigit(line.charAt(start - 1))
                        || end < line.length() && Character.isDigit(line.charAt(end));
        if (within || READ_ELSEWHERE.contains(typed)) {
            return null;
        }
        boolean dotted = after.startsWith(".");
        boolean stop = dotted && endsSentence(typed, after);
        Spot spot =
                new Spot(
                        line.substring(Math.max(0, start - WINDOW), start),
                        dotted && !stop ? after.substring(1) : after);
        String words = read(typed, spot, dotted && !stop);
        if (words == null || words.equals(typed)) {
            return null;
        }
        if (words.startsWith("the ") && DESCRIBED.matcher(spot.last()).matches()) {
            words = words.substring("the ".length());
        }
        boolean capital = Character.isUpperCase(typed.charAt(0)) && typed.length() > 1;
        boolean begins = spot.first() && Character.isUpperCase(typed.charAt(0));
        String written =
                begins
                                || capital
                                        && !typed.equals(typed.toUpperCase(Locale.ROOT))
                                        && !isNation(typed)
                        ? capitalised(words)
                        : words;
        return new Swap(start, dotted && !stop ? end + 1 : end, written);
    }

    private boolean isNation(String typed) {
        return meanings.get(typed) instanceof Meaning.Nation;
    }

    /** A full stop that does no more than mark the cut ends no sentence. */
    private boolean endsSentence(String typed, String after) {
        String rest = after.substring(1).stripLeading();
        if (rest.isEmpty() || Character.isUpperCase(rest.charAt(0))) {
            return !(meanings.get(typed) instanceof Meaning.Words word
                    && ROLES.contains(word.words()));
        }
        boolean initials =
                explained.contains(typed)
                        && meanings.get(typed) instanceof Meaning.Words word
                        && !word.words().startsWith(typed);
        return initials || Character.isDigit(rest.charAt(0));
    }

    private @Nullable String read(String typed, Spot spot, boolean dotted) {
        boolean numbered = BEFORE_NUMBER.matcher(spot.after()).matches();
        boolean key = explained.contains(typed);
        if (!key && numbered && CAPITALISED.matcher(typed).matches()) {
            boolean whole = English.knows(typed) && typed.length() > LONGEST_CUT;
            return whole ? null : cutWords.numbered(typed);
        }
        String sense = key ? null : senses.of(typed, spot);
        if (sense != null) {
            return sense;
        }
        Meaning meaning = meanings.get(typed);
        if (meaning == null && !numbered) {
            meaning = meanings.get(typed.toLowerCase(Locale.ROOT));
            boolean capital = Character.isUpperCase(typed.charAt(0));
            if (meaning instanceof Meaning.Nation
                    || capital
                            && meaning instanceof Meaning.Words word
                            && isOther(typed, word, spot)
                    || typed.length() > 1 && isLoud(typed)) {
                meaning = null;
            }
        }
        if (meaning != null) {
            boolean numeral = NUMERAL.matcher(typed).matches();
            boolean behindName = Character.isUpperCase(typed.charAt(0)) && spot.behindCapital();
            if (typed.length() == 1 && (spot.after().startsWith(".") || dotted)
                    || numeral && behindName) {
                return null; // "J. Phillips", "Alexios V"
            }
            if (meaning instanceof Meaning.Nation && behindName && !key) {
                return null; // "Port of Port Royal"
            }
            return meaning.at(spot);
        }
        return cut(typed, spot, dotted);
    }

    /** "Le Duc Tho", "Const. dies": what begins with a capital may be cut from another word. */
    private boolean isOther(String typed, Meaning.Words meant, Spot spot) {
        return !spot.first() && FUNCTION_WORD.matcher(meant.words()).matches()
                || !spot.after().startsWith(" of ") && cutWords.beginsOthers(typed, meant.words());
    }

    private @Nullable String cut(String typed, Spot spot, boolean dotted) {
        boolean capital = Character.isUpperCase(typed.charAt(0));
        if (isLoud(typed)) {
            return null;
        }
        if (capital && !CAPITALISED.matcher(typed).matches()) {
            return null;
        }
        if (CutWords.mayLackEnding(typed) && !English.isWord(typed)) {
            String ending = CutWords.ending(typed);
            if (ending != null) {
                return ending;
            }
        }
        if (!capital || typed.length() > LONGEST_NAME_CUT) {
            return null;
        }
        boolean behindName = spot.behindCapital();
        boolean unknown = !English.knows(typed) && !behindName; // "Shah Jahan" is whole
        boolean marked = dotted && !behindName;
        if (unknown || marked) {
            String name = cutWords.name(typed, marked);
            if (name == null) {
                return unknown ? CutWords.known(typed, marked) : null;
            }
            if (!name.matches(".*[^aeious]s") || typed.endsWith("s")) {
                return name;
            }
            return spot.next() == Spot.Next.NOUN
                    ? Meaning.Nation.ofPeople("", name).adjective()
                    : null;
        }
        boolean many = typed.endsWith("s") && typed.length() > SHORTEST_PLURAL && !spot.first();
        return many && spot.next() == Spot.Next.PLURAL_VERB
                ? cutWords.plural(typed.substring(0, typed.length() - 1))
                : null;
    }

    private static boolean isLoud(String typed) {
        return typed.equals(typed.toUpperCase(Locale.ROOT));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
