package org.examwright.knowledge.extraction.shorthand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.language.Lexicon;

/**
 * What notes set in a line beside its sentence, or write otherwise than it is read: the letters of
 * question and answer, of the calendar ("4 Nov NS"), lost blanks and loud words.
 */
final class Marks {
    private static final Pattern QUESTION = Pattern.compile("\\s*(?:Q|Question)\\d{0,2}[.:)] .*");

    private static final Pattern ANSWER =
            Pattern.compile("(?:^|(?<=\\? {0,2}))(?:Q|A|Ans|Question|Answer)[.:)] (?=\\S)");

    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?";

    /** New Style and Old Style; what follows is looked at first, as looking back takes longer. */
    private static final Pattern STYLE =
            Pattern.compile(
                    "(?= [(NO])(?<=\\b"
                            + MONTH
                            + "(?: \\d{1,4})?) (?:\\((?:NS|OS|N\\.S\\.|O\\.S\\.)\\)|(?:NS|OS)\\b)");

    /** "World War1": a blank was lost. */
    private static final Pattern FIRST = Pattern.compile("(?<=\\bWorld War)1\\b");

    private static final Pattern SECOND = Pattern.compile("(?<=\\bWorld War)2\\b");

    /** "WW1" and "WWI", which names neither a person nor a body. */
    private static final Pattern FIRST_IN_SHORT = Pattern.compile("\\bWW ?(?:1|I)(?![\\w-])");

    private static final Pattern SECOND_IN_SHORT = Pattern.compile("\\bWW ?(?:2|II)(?![\\w-])");

    private static final Pattern LOUD =
            Pattern.compile(
                    "(?=\\p{Lu}{4})(?<=(?:^| )[\\p{L}\\d]{0,14}\\p{Ll},? )\\p{Lu}{4,}(?=(?:,|;)? [\\p{Ll}\\d]|[.,;]?$)");

    private static final Set<String> ACRONYMS = Lexicon.words("acronyms");

    private final boolean questions;

    Marks(List<String> lines) {
        this.questions = lines.stream().anyMatch(line -> QUESTION.matcher(line).matches());
    }

    List<ShortForms.Swap> in(String line) {
        List<ShortForms.Swap> found = new ArrayList<>();
        if (questions) {
            put(ANSWER, "", line, found);
        }
        put(STYLE, "", line, found);
        put(FIRST, " I", line, found);
        put(SECOND, " II", line, found);
        put(FIRST_IN_SHORT, "World War I", line, found);
        put(SECOND_IN_SHORT, "World War II", line, found);
        Matcher loud = LOUD.matcher(line);
        while (loud.find()) {
            String name = Senses.usual(loud.group());
            if (!ACRONYMS.contains(loud.group()) && English.spells(name) && !English.isWord(name)) {
                found.add(new ShortForms.Swap(loud.start(), loud.end(), name));
            }
        }
        return found;
    }

    private static void put(Pattern mark, String words, String line, List<ShortForms.Swap> found) {
        Matcher place = mark.matcher(line);
        while (place.find()) {
            found.add(new ShortForms.Swap(place.start(), place.end(), words));
        }
    }
}
