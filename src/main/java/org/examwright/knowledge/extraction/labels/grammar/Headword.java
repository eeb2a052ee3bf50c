package org.examwright.knowledge.extraction.labels.grammar;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Line;

/** What a note puts before what it tells, and what it names without telling anything. */
public final class Headword {
    private static final Pattern UP_TO = Pattern.compile("(?is).*\\p{L}\\s+(?:up\\s+)?to\\s*");

    private Headword() {}

    /** "KG-08 Holm produces KG-08": the entry's name before the sentence that has it again. */
    public static void drop(Phrase phrase) {
        boolean again =
                phrase.size() > 3
                        && phrase.get(0).text().chars().anyMatch(Character::isDigit)
                        && phrase.get(0).capitalised()
                        && phrase.get(1).capitalised()
                        && IntStream.range(3, phrase.size()).anyMatch(at -> isAlone(phrase, at));
        if (again) {
            phrase.removeFirst(1);
        }
    }

    /** Whether the first word stands here, and not in a longer name, "New York". */
    private static boolean isAlone(Phrase phrase, int at) {
        boolean longer = at + 1 < phrase.size() && phrase.get(at + 1).capitalised();
        return phrase.get(at).text().equals(phrase.get(0).text())
                && !longer
                && !phrase.get(at - 1).capitalised();
    }

    /**
     * Whether words only go on with what stands before them ("…, forming the Great League by
     * 1882"), or head a topic that goes up to a year ("The Struggle for Schools to 1961").
     */
    public static boolean tellsNothing(Phrase phrase, Line line, DateExpression date) {
        String first = phrase.get(0).text();
        boolean goesOn =
                phrase.size() > 1
                        && first.matches("\\p{Ll}+ing")
                        && phrase.tag(0).equals("VERB")
                        && (phrase.tag(1).equals("DET") || phrase.get(1).capitalised());
        return goesOn || line.isHeading() && UP_TO.matcher(line.part(0, date.start())).matches();
    }
}
