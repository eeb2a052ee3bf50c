package org.examwright.knowledge.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.search.Snippet.Span;

/**
 * How alike two words are written: the share of their trigrams that they have in common, as
 * PostgreSQL's pg_trgm counts them, two blanks before a word and one behind it.
 */
final class Likeness {
    /** Words that share fewer trigrams are not taken for one another. */
    static final double LEAST = 0.35;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Likeness() {}

    /** 0 where nothing is shared, 1 where the words are the same but for case. */
    static double of(String one, String other) {
        var first = trigrams(one);
        var second = trigrams(other);
        var both = new HashSet<>(first);
        both.retainAll(second);
        int all = first.size() + second.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private static Set<String> trigrams(String word) {
        var padded = "  " + word.toLowerCase(Locale.ROOT) + " ";
        var points = padded.codePoints().toArray();
        var trigrams = new HashSet<String>();
        for (int i = 0; !word.isEmpty() && i + 3 <= points.length; i++) {
            trigrams.add(new String(points, i, 3));
        }
        return trigrams;
    }

    /** The word of a name that is most like this one; the first of those that are equally like. */
    static String nearest(String word, String name) {
        return WORD.matcher(name)
                .results()
                .map(found -> found.group())
                .max(
                        Comparator.<String>comparingDouble(each -> of(word, each))
                                .thenComparing(Comparator.reverseOrder()))
                .orElse(word);
    }

    /** Where a text has words that are like one of these. */
    static List<Span> spans(String text, List<String> words) {
        return WORD.matcher(text)
                .results()
                .filter(found -> words.stream().anyMatch(w -> of(w, found.group()) >= LEAST))
                .map(
                        found -> {
                            int start = text.codePointCount(0, found.start());
                            int length = text.codePointCount(found.start(), found.end());
                            return new Span(start, start + length);
                        })
                .toList();
    }
}
