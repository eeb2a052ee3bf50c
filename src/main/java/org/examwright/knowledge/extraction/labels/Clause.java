package org.examwright.knowledge.extraction.labels;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;

/**
 * The stretch of a line that tells what happened at one of its dates.
 *
 * @param start its first character, which may be the date's own
 */
public record Clause(int start, int end) {
    private static final List<Pattern> SEAMS =
            List.of(
                    Pattern.compile(";\\s*"),
                    Pattern.compile("\\s-\\s|\\s→\\s?"),
                    Pattern.compile(",\\s*(?:and|but|while|whilst|whereas|then)\\s+"),
                    Pattern.compile(",\\s+"),
                    Pattern.compile("\\s+(?:and|but|while|whilst|whereas|when|before|until)\\s+"));

    private static final Pattern SET_OFF = Pattern.compile("\\s*[-:,.→)]\\s*");

    /** The date's sentence, cut where a neighbouring date's part begins. */
    public static Clause around(Line line, DateExpression date, List<DateExpression> dates) {
        Sentence sentence = sentence(line, date);
        int start = sentence.start();
        int end = sentence.end();
        for (DateExpression other : dates) {
            if (other.start() < start || other.end() > end || other == date) {
                continue;
            }
            if (other.end() <= date.start()) {
                start = Math.max(start, seam(line, other, date));
            } else {
                end = Math.min(end, seam(line, date, other));
            }
        }
        return new Clause(start, end);
    }

    /** A note that is only a date goes on in the next sentence. */
    private static Sentence sentence(Line line, DateExpression date) {
        List<Sentence> sentences = line.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (date.core() < sentence.end()) {
                boolean bare =
                        sentence.end() - date.end() <= 2
                                && date.start() - sentence.start() <= 1
                                && i + 1 < sentences.size();
                return bare
                        ? new Sentence(sentence.start(), sentences.get(i + 1).end(), List.of())
                        : sentence;
            }
        }
        return sentences.getLast();
    }

    private static int seam(Line line, DateExpression left, DateExpression right) {
        int from = left.end();
        Matcher mark = SET_OFF.matcher(line.text()).region(from, right.start());
        from = mark.lookingAt() ? mark.end() : from;
        String between = line.part(from, Math.max(from, right.start()));
        boolean leads = leads(line, right);
        for (Pattern pattern : SEAMS) {
            Matcher matcher = pattern.matcher(between);
            int found = -1;
            while (matcher.find()) {
                found = from + matcher.end();
                if (!leads) {
                    break;
                }
            }
            if (found >= 0) {
                return found;
            }
        }
        return right.start();
    }

    /** Whether a date stands before what it dates: "…, Jan 1928 the king visited". */
    private static boolean leads(Line line, DateExpression date) {
        String after = line.text().substring(date.end());
        return after.matches("(?s)\\s*[-:,]?\\s*[\\p{L}].*")
                && !after.matches("(?s)\\s+(?:and|but|when|while|because|after)\\b.*");
    }
}
