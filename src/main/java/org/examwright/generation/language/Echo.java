package org.examwright.generation.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * How many words in a row a text repeats from a passage. Signs, capitals, articles, the forms of a
 * verb and the date that a question takes out do not hide the echo: "did the town bring ten guns"
 * repeats "in 1642 the town brought ten guns". A question that repeats eight words and more asks
 * who has read the passage, not who knows the matter.
 */
public final class Echo {
    /** So many words in a row test the reading of the notes. */
    public static final int WORD_FOR_WORD = 8;

    private static final Set<String> LIGHT =
            Words.set("the a an was were is are be been has have had did do does");
    private static final Set<String> MONTHS =
            Words.set(
                    "january february march april may june july august september october november"
                            + " december jan feb mar apr jun jul aug sept sep oct nov dec");

    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");

    private Echo() {}

    /** A word that counts, by its stem, and where in the text it stands. */
    private record Heard(String stem, int at) {}

    /** The longest run of the text's words that the passage holds in the same order. */
    public static int longest(String text, String passage) {
        return of(passage).applyAsInt(text);
    }

    /** The same for one passage and many texts. */
    public static ToIntFunction<String> of(String passage) {
        List<Heard> theirs = heard(passage);
        List<String> words = Words.plainTokens(passage);
        return text ->
                Math.max(
                        longest(heard(text), theirs),
                        Words.longestRun(Words.plainTokens(text), words));
    }

    private static int longest(List<Heard> mine, List<Heard> theirs) {
        int longest = 0;
        int[] before = new int[theirs.size() + 1];
        for (int i = 0; i < mine.size(); i++) {
            int[] now = new int[theirs.size() + 1];
            for (int j = 1; j <= theirs.size(); j++) {
                if (mine.get(i).stem().equals(theirs.get(j - 1).stem())) {
                    now[j] = before[j - 1] + 1;
                    longest = Math.max(longest, length(mine, i, theirs, j - 1, now[j]));
                }
            }
            before = now;
        }
        return longest;
    }

    /** How long a run is where it is shorter: articles that only one side has do not count. */
    private static int length(List<Heard> mine, int i, List<Heard> theirs, int j, int run) {
        return Math.min(
                        mine.get(i).at() - mine.get(i + 1 - run).at(),
                        theirs.get(j).at() - theirs.get(j + 1 - run).at())
                + 1;
    }

    private static List<Heard> heard(String text) {
        List<Heard> heard = new ArrayList<>();
        List<String> words =
                Words.tokens(text).stream()
                        .map(Words::bare)
                        .filter(word -> !word.isEmpty())
                        .toList();
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean beforeDate =
                    Set.of("in", "on").contains(word)
                            && i + 1 < words.size()
                            && dates(words.get(i + 1));
            if (dates(word) || beforeDate) {
                continue;
            }
            at++;
            if (!LIGHT.contains(word)) {
                heard.add(new Heard(Words.stem(word), at));
            }
        }
        return heard;
    }

    private static boolean dates(String word) {
        return MONTHS.contains(word) || YEAR.matcher(word).matches();
    }
}
