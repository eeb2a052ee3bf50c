package org.examwright.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody searches for: words that must all be there in any form, "words in quotes" one after
 * the other, OR between words, and a hyphen before what must not be there.
 *
 * @param text as it was written
 * @param words the plain words in it that must or may be there, each once, at most {@value #MOST}
 */
record SearchWords(String text, List<String> words) {
    static final int LONGEST = 200;
    private static final int MOST = 12;
    private static final int SHORTEST_NAME = 4;
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(-?)([\\p{L}\\p{M}\\p{N}]+)");

    /** Refuses what has no characters, too many, or some that no text can have. */
    static SearchWords of(String text) {
        if (text.isBlank()) {
            throw SearchProblem.INVALID.at("?q", "Give a word or a name to look for");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw SearchProblem.INVALID.at("?q", "Give at most %d characters".formatted(LONGEST));
        }
        if (text.codePoints().anyMatch(SearchWords::isNoText)) {
            throw SearchProblem.INVALID.at(
                    "?q", "U+0000 and lone surrogates are no characters of a text");
        }
        var words = new ArrayList<String>();
        for (var found : WORD.matcher(text).results().toList()) {
            var word = found.group(2);
            boolean counts = found.group(1).isEmpty() && !word.equalsIgnoreCase("or");
            if (counts && !words.contains(word) && words.size() < MOST) {
                words.add(word);
            }
        }
        return new SearchWords(text, List.copyOf(words));
    }

    private static boolean isNoText(int point) {
        return point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** The words that are long enough to be told from others although they are misspelt. */
    List<String> likelyNames() {
        return words.stream().filter(word -> word.length() >= SHORTEST_NAME).toList();
    }

    /** All words as one name; empty where they are too many, too short or meant to the letter. */
    List<String> asName() {
        var name = String.join(" ", words);
        boolean meant = words.size() <= 5 && name.length() >= SHORTEST_NAME && !text.contains("\"");
        return meant ? List.of(name) : List.of();
    }

    /**
     * The text with some words replaced by others.
     *
     * @param others by the words in lower case
     */
    String with(Map<String, String> others) {
        return WORD.matcher(text)
                .replaceAll(
                        found -> {
                            var word = found.group(2);
                            var other = others.getOrDefault(word.toLowerCase(Locale.ROOT), word);
                            return found.group(1) + other;
                        });
    }
}
