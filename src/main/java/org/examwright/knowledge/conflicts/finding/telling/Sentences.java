package org.examwright.knowledge.conflicts.finding.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.conflicts.finding.telling.Telling.Dated;

/** Cuts lines into sentences and these into words, with actors and dates seen as one each. */
public final class Sentences {
    private static final Pattern END =
            Pattern.compile(
                    "(?<![\\s(.]\\p{Lu})(?<!\\b(?:Gen|St|Dr|Mr|Mrs|Col|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|cons|e\\.g|i\\.e|vs|etc|no|No))"
                            + "[.!?]+[\"')\\]]*(?=\\s|$)|;");
    private static final Pattern WORD =
            Pattern.compile(
                    "\\d+(?:st|nd|rd|th|s)\\b|\\d+(?:[.,]\\d+)*%?|\\p{L}[\\p{L}\\p{M}]*(?:-\\p{Ll}[\\p{L}]*)*|'s\\b|\\S");
    private static final Pattern BULLET = Pattern.compile("^[\\s•·▪◦●○■□*→>§-]+");

    private Sentences() {}

    /** Where the sentences of a line begin and end, in characters. */
    public static List<int[]> of(String line) {
        List<int[]> found = new ArrayList<>();
        Matcher bullet = BULLET.matcher(line);
        int start = bullet.find() ? bullet.end() : 0;
        Matcher end = END.matcher(line);
        while (end.find(Math.min(start, line.length()))) {
            add(line, start, end.end(), found);
            start = end.end();
        }
        add(line, start, line.length(), found);
        return found;
    }

    private static void add(String line, int from, int to, List<int[]> found) {
        int start = from;
        int stop = to;
        while (start < stop && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        while (stop > start && Character.isWhitespace(line.charAt(stop - 1))) {
            stop--;
        }
        if (stop - start > 2) {
            found.add(new int[] {start, stop});
        }
    }

    /** The words of a part of a line. */
    public static List<Word> words(String line, int from, int to, Names names, List<Dated> dates) {
        List<String> texts = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        Matcher matcher = WORD.matcher(line).region(from, to);
        while (matcher.find()) {
            texts.add(matcher.group());
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int start = places.get(i)[0];
            boolean dated = dates.stream().anyMatch(d -> start >= d.start() && start < d.end());
            Names.Found found = dated ? null : names.at(texts, i);
            int end = places.get(i)[1];
            if (found != null) {
                i += found.words() - 1;
                end = places.get(i)[1];
            }
            String text = line.substring(start, end);
            String lower = text.toLowerCase(Locale.ROOT);
            words.add(
                    new Word(
                            text,
                            lower,
                            Stems.of(lower),
                            found == null ? null : found.actor(),
                            start,
                            end,
                            dated));
        }
        return List.copyOf(words);
    }
}
