package org.examwright.knowledge.extraction.shorthand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key to its short forms that a page gives: "SD = St Domingue, sl = slave(s)/slavery". */
final class Legend {
    private static final Pattern ENTRY =
            Pattern.compile(
                    "(?<![\\p{L}\\d.'’-])(\\p{L}[\\p{L}\\d]{0,4}) ?= ?"
                            + "(\\p{L}(?:\\([^()]*\\)|[\\p{L}'’. /-])*?)\\s*(?=[,;)\\]]|\\.(?!\\s*(?:of|to|for|in)\\b)(?:\\s|$)|\\s{2}|$)");
    private static final Pattern STATE =
            Pattern.compile("(\\p{L}+)\\((s|es)\\)\\s*/\\s*(\\p{L}+(?:ry|ism|ship|ion|dom))");
    private static final Pattern PEOPLE =
            Pattern.compile("(\\p{Lu}\\p{L}+)\\s*/\\s*(\\p{Lu}\\p{L}+s)");
    private static final Pattern NAME =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}[\\p{L}'’-]*|of|the|de|do|da|dos|du|von|van))*");
    private static final int MOST_WORDS = 6;

    /** A body's name takes an article that its initials do without. */
    private static final Pattern BODY =
            Pattern.compile(
                    ".*(?:Party|League|Union|Army|Navy|Congress|Committee|Council|Act|Front|Movement|Treaty"
                            + "|Organi[sz]ation|Association|Company|Empire|Republic|States|Nations|Kingdom|Alliance|Assembly)");

    private Legend() {}

    /** The short forms that a line explains; of a line that spells at least two of them. */
    static Map<String, Meaning> of(String line) {
        record Entry(String shortForm, String meant) {}
        List<Entry> entries = new ArrayList<>();
        Matcher entry = ENTRY.matcher(line);
        while (entry.find()) {
            entries.add(new Entry(entry.group(1), entry.group(2).strip()));
        }
        long spelt = entries.stream().filter(e -> spells(e.shortForm(), e.meant())).count();
        long likely = entries.stream().filter(e -> sameInitial(e.shortForm(), e.meant())).count();
        boolean key = spelt > 1 && 4 * likely >= 3 * entries.size();
        Map<String, Meaning> found = new LinkedHashMap<>();
        for (Entry e : entries) {
            Meaning meaning =
                    key && sameInitial(e.shortForm(), e.meant())
                            ? meaning(e.shortForm(), e.meant())
                            : null;
            if (meaning != null) {
                found.put(e.shortForm(), meaning);
            }
        }
        return found;
    }

    private static @Nullable Meaning meaning(String shortForm, String meant) {
        Matcher state = STATE.matcher(meant);
        Matcher people = PEOPLE.matcher(meant);
        if (state.matches()) {
            return new Meaning.PersonsOrState(
                    state.group(1), state.group(1) + state.group(2), state.group(3));
        }
        if (people.matches()) {
            return Meaning.Nation.ofPeople(people.group(1), people.group(2));
        }
        String one = meant.replaceAll("\\s*/.*| ?\\(.*", "").strip();
        boolean words = one.chars().filter(c -> c == ' ').count() < MOST_WORDS;
        boolean name = NAME.matcher(one).matches();
        boolean small =
                Character.isLowerCase(one.charAt(0))
                        && meant.equals(one)
                        && !one.matches("\\p{L}{1,4}");
        if (!words || !name && !small && !meant.contains("/") || one.contains(".")) {
            return null;
        }
        if (Meaning.Nation.isAdjective(one)) {
            return new Meaning.Nation("the " + Meaning.Nation.people(one), one, false);
        }
        return new Meaning.Words(name && BODY.matcher(one).matches() ? "the " + one : one);
    }

    private static boolean sameInitial(String shortForm, String meant) {
        return shortForm.substring(0, 1).equalsIgnoreCase(meant.substring(0, 1));
    }

    /** Whether the letters of the short form stand in the words in their order, the first first. */
    private static boolean spells(String shortForm, String meant) {
        if (!sameInitial(shortForm, meant) || meant.length() <= shortForm.length()) {
            return false;
        }
        String letters = meant.toLowerCase(Locale.ROOT);
        int at = 0;
        for (char letter : shortForm.toLowerCase(Locale.ROOT).toCharArray()) {
            at = letters.indexOf(letter, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
