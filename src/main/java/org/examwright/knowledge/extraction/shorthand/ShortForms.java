package org.examwright.knowledge.extraction.shorthand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        private boolean overlaps(Swap other) {
            return start < other.end && other.start < end;
        }
    }

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    /** Months, days and titles, which have readers of their own. */
    private static final Set<String> READ_ELSEWHERE = Lexicon.words("usual-abbreviations");

    /** What these stand for depends on more than their place. */
    private static final Set<String> OF_SEVERAL_SENSES = Set.of("indep", "univ", "mil", "conf");

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
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, Boolean> explained = new TreeMap<>();
    private final CutWords cutWords;
    private final Unexplained unexplained;

    public ShortForms(List<String> lines) {
        for (List<String> row : Lexicon.rows("shorthand")) {
            String shortForm = row.getFirst();
            if (shortForm.matches("\\p{L}{2,}")
                    && !English.isWord(shortForm)
                    && !OF_SEVERAL_SENSES.contains(shortForm)) {
                meanings.put(
                        shortForm, new Meaning.Words(String.join(" ", row.subList(1, row.size()))));
            }
        }
        Set<String> words = words(lines);
        Lexicon.rows("nations").forEach(row -> addNation(row, words));
        for (String line : lines) {
            Legend.of(line)
                    .forEach(
                            (shortForm, meaning) -> {
                                meanings.put(shortForm, meaning);
                                explained.put(shortForm, true);
                            });
        }
        this.cutWords = new CutWords(lines);
        this.unexplained = new Unexplained(lines, Set.copyOf(meanings.keySet()));
    }

    private static Set<String> words(List<String> lines) {
        Set<String> words = new HashSet<>();
        for (String line : lines) {
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                words.add(word.group());
            }
        }
        return words;
    }

    private void addNation(List<String> row, Set<String> page) {
        String country = row.get(0).replace('_', ' ');
        String adjective = row.get(1);
        boolean named =
                page.contains(country)
                        || page.contains(adjective)
                        || page.contains(adjective + "s");
        boolean sure = true;
        for (String form : row.subList(2, row.size())) {
            if (form.equals("|")) {
                sure = false;
            } else if (sure || named) {
                meanings.put(form, new Meaning.Nation(country, adjective, false));
            }
        }
    }

    /** Whether a text keeps a short form that nothing on the page explains. */
    public boolean keepsOne(String text) {
        return unexplained.isIn(text);
    }

    /** What is read otherwise in a line than it is typed, from left to right. */
    public List<Swap> in(String line) {
        if (!Legend.of(line).isEmpty()) {
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
            after.insert(0, line.substring(Math.min(end, from), Math.min(from, end + WINDOW)));
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
        List<Swap> signs = Signs.in(line);
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
        boolean described =
                spot.last().matches("(?i)the|an?|his|her|its|their|first|last|other|no");
        if (words.startsWith("the ") && described) {
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
                explained.containsKey(typed)
                        && meanings.get(typed) instanceof Meaning.Words word
                        && !word.words().startsWith(typed);
        return initials || Character.isDigit(rest.charAt(0));
    }

    private @Nullable String read(String typed, Spot spot, boolean dotted) {
        if (!explained.containsKey(typed)
                && typed.matches("\\p{Lu}\\p{Ll}+")
                && spot.after().matches(" [IVX]+\\b.*")) {
            boolean whole = English.knows(typed) && typed.length() > LONGEST_CUT;
            return whole ? null : cutWords.numbered(typed);
        }
        Meaning meaning = meanings.get(typed);
        boolean key = explained.containsKey(typed);
        if (meaning == null && !key) {
            meaning = meanings.get(typed.toLowerCase(Locale.ROOT));
            boolean capital = Character.isUpperCase(typed.charAt(0));
            if (meaning instanceof Meaning.Nation
                    || capital
                            && meaning instanceof Meaning.Words word
                            && isOther(typed, word, spot)
                    || typed.length() > 1 && isLoud(typed)
                    || spot.after().matches(" [IVX]+\\b.*")) {
                meaning = null;
            }
        }
        if (meaning != null) {
            boolean name = Character.isUpperCase(typed.charAt(0));
            boolean single = typed.length() == 1;
            boolean numeral = NUMERAL.matcher(typed).matches();
            boolean behindName =
                    name && !spot.last().isEmpty() && Character.isUpperCase(spot.last().charAt(0));
            if (single && (spot.after().startsWith(".") || dotted) || numeral && behindName) {
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
        if (capital && !typed.matches("\\p{Lu}\\p{Ll}+")) {
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
        boolean behindName = Character.isUpperCase(firstOf(spot.last()));
        boolean unknown = !English.knows(typed) && !behindName; // "Shah Jahan" is whole
        boolean marked = dotted && !behindName;
        if (unknown || marked) {
            String name = cutWords.name(typed, marked);
            if (name == null || !name.matches(".*[^aeious]s") || typed.endsWith("s")) {
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

    private static char firstOf(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }

    private static boolean isLoud(String typed) {
        return typed.equals(typed.toUpperCase(Locale.ROOT));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
