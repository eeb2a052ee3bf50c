package org.examwright.knowledge.extraction.labels.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

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
                    Pattern.compile(",\\s*(?:and|but|so|while|whilst|whereas|then)\\s+"),
                    Pattern.compile(",\\s+"),
                    Pattern.compile(
                            "\\s+(?:and|but|so|while|whilst|whereas|when|before|until)\\s+"));

    /** Characters between two dates of one statement, with further dates between them. */
    private static final int LONGEST_CHAIN = 200;

    private static final Pattern JOINED =
            Pattern.compile("(?i)(?:[\\s,&+-]|\\b(?:and|or|both|the|again|in|then)\\b)*");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:^|[,;.]\\s)\\p{Lu}\\p{L}+(?:\\s(?:of|the|\\p{Lu}\\p{L}+)){1,6}\\s$");
    private static final Pattern DONE =
            Pattern.compile("[,.;] \\p{Lu}\\p{L}+(?: [\\p{L}]+){0,3} \\p{L}{3,}ed\\s+$");
    private static final Pattern TOLD_BEFORE =
            Pattern.compile("(?s)(?:.*[.;:])?[^.;:]*\\p{L}\\s+(?:in|on)\\s[^.;:,]*");
    private static final Pattern SUBJECT =
            Pattern.compile("(?s)\\s+(?:the\\s|an?\\s)?\\p{Lu}\\p{L}+(?:\\s+[\\p{L}'-]+){2}.*");
    private static final Pattern VERB =
            Pattern.compile("\\s+(\\p{Ll}{3,})\\s+(?:the|an?|its|his|her|their|\\p{Lu}\\p{L}*)\\b");
    private static final Pattern JOINED_ON =
            Pattern.compile(",\\s*(?:and|but|so|while|whilst|whereas|then)\\s");
    private static final Pattern SET_OFF = Pattern.compile("\\s*[-:,.→)]\\s*");

    /** The date's sentence, cut where a neighbouring date's part begins. */
    public static Clause around(Line line, DateExpression date, List<DateExpression> dates) {
        Sentence sentence = sentence(line, date);
        int start = sentence.start();
        int end = sentence.end();
        for (DateExpression other : dates) {
            if (other.start() < start
                    || other.end() > end
                    || other == date
                    || coordinated(line, date, other, dates)
                    || compared(line, date, other)
                    || opens(line, other, date)) {
                continue;
            }
            if (other.end() <= date.start()) {
                start = Math.max(start, seam(line, other, date, true));
            } else {
                end = Math.min(end, seam(line, date, other, false));
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

    /** "in 1936, 1937 and 1938": dates of one statement. */
    public static boolean coordinated(
            Line line, DateExpression date, DateExpression other, List<DateExpression> dates) {
        int from = Math.min(date.end(), other.end());
        int to = Math.max(date.start(), other.start());
        if (to - from > LONGEST_CHAIN || anew(line, from, Math.max(date.end(), other.end()))) {
            return false;
        }
        StringBuilder between = new StringBuilder(line.part(from, Math.max(from, to)));
        for (int i = dates.size() - 1; i >= 0; i--) {
            DateExpression middle = dates.get(i);
            if (middle.start() >= from && middle.end() <= to) {
                between.delete(middle.start() - from, middle.end() - from);
            }
        }
        String joint = between.toString();
        boolean and = joint.matches("(?is).*\\b(?:and|or)\\b.*|.*[&+].*");
        return JOINED.matcher(joint).matches() && (and || chained(line, from, to));
    }

    /** "attacked Kiel in 1467, and in the same year Bell fled", "in May took Lund": told anew. */
    private static boolean anew(Line line, int first, int second) {
        String after = line.text().substring(second);
        Matcher verb = VERB.matcher(after);
        return TOLD_BEFORE.matcher(line.text().substring(0, first)).matches()
                && (SUBJECT.matcher(after).matches()
                        || verb.lookingAt() && Verbs.isPast(verb.group(1)));
    }

    /** The date that opens the span which a date closes, or null. */
    public static @Nullable DateExpression opening(
            Line line, DateExpression date, List<DateExpression> dates) {
        return dates.stream().filter(other -> opens(line, other, date)).findFirst().orElse(null);
    }

    /** "Between 1917 and the king's death in 1924": the first date only opens the second's span. */
    private static boolean opens(Line line, DateExpression other, DateExpression date) {
        return other.end() <= date.start()
                && line.part(other.start(), other.end()).matches("(?i)between\\s+\\d{4}")
                && line.part(other.end(), date.start()).matches("\\s+and\\s[^.;,]*");
    }

    /** Whether a comma between two dates is one of a list that "and" ends. */
    private static boolean chained(Line line, int from, int to) {
        return line.part(from, Math.max(from, to)).matches("\\s*,\\s*")
                && line.text()
                        .substring(to)
                        .matches(
                                "(?is)[\\w\\s]{3,16},?\\s+(?:and|or)\\s+(?:in\\s+)?(?:\\p{L}+\\s+)?\\d{4}.*");
    }

    /** "was larger than that of 1921": the year belongs to what is compared. */
    private static boolean compared(Line line, DateExpression date, DateExpression other) {
        return other.start() > date.end()
                && line.part(other.start(), other.end()).matches("(?i)of\\s+\\d{4}")
                && line.part(date.end(), other.start())
                        .matches(
                                "(?is).*\\b(?:to|from|than|as|like)\\s+(?:the|that|those)\\b[^,.;]*");
    }

    private static int seam(Line line, DateExpression left, DateExpression right, boolean ofRight) {
        int from = left.end();
        Matcher mark = SET_OFF.matcher(line.text()).region(from, right.start());
        boolean joined = JOINED_ON.matcher(line.text()).region(from, right.start()).lookingAt();
        from = mark.lookingAt() && !joined ? mark.end() : from;
        boolean set = from > left.end() && line.part(left.end(), from).matches(".*[,-].*");
        String between = line.part(from, Math.max(from, right.start()));
        boolean leads = leads(line, right);
        for (Pattern pattern : SEAMS) {
            Matcher matcher = pattern.matcher(between);
            int found = -1;
            while (matcher.find()) {
                if (joinsThings(line, from + matcher.end(), right.start())) {
                    continue;
                }
                found = from + matcher.end();
                if (!leads) {
                    break;
                }
            }
            if (found >= 0) {
                return found;
            }
        }
        boolean closed = line.text().substring(right.end()).stripLeading().startsWith(",");
        boolean after = set && (!leads || closed) && told(line, left) && right.start() > from;
        boolean part = line.part(right.start(), right.end()).startsWith("of ");
        if (ofRight && !part && !leads && !told(line, left) && right.start() > from) {
            return from; // "1949 - a bomb was tested in August"
        }
        return after ? from : right.start();
    }

    /** "with 500 soldiers and 16 horses and entered": what follows is one thing more, no clause. */
    private static boolean joinsThings(Line line, int from, int to) {
        Phrase words = Phrase.of(line, new Clause(from, to), null);
        int and = 0;
        while (words.tag(and).matches("NUM|ADJ|DET|NOUN|PROPN")) {
            and++;
        }
        return and > 0
                && words.lower(and).equals("and")
                && words.tag(and + 1).equals("VERB")
                && Verbs.isPast(words.lower(and + 1));
    }

    /** Whether the words before a date, back to the last mark, tell what happened then. */
    private static boolean told(Line line, DateExpression date) {
        String before = line.text().substring(0, date.start()).replaceAll("\\b(?:b|d|m)\\.", "was");
        return before.matches("(?s)(?:.*[.;,:)-])?[^.;,:)]*\\p{L}{3,}[^.;,:)]*")
                && !before.matches("(?is)(?:.*[.;,])?\\s*(?:and|but|then|so|by)?\\s*");
    }

    /** Whether a date stands before what it dates: "…, Jan 1928 the king visited". */
    private static boolean leads(Line line, DateExpression date) {
        String after = line.text().substring(date.end());
        if (after.matches("(?s)\\s*-\\s+\\p{Ll}.*")
                && NAMED.matcher(line.text().substring(0, date.start())).find()) {
            return false;
        }
        if (after.matches("(?s)\\s+-\\s.*")
                && DONE.matcher(line.text().substring(0, date.start())).find()) {
            return false; // "the earl beheaded the same month - …"
        }
        return after.matches("(?s)\\s*[-:,]?\\s*[\\p{L}].*")
                && !after.matches("(?s)\\s+(?:and|but|when|while|because|after|aged)\\b.*");
    }

    /** "recognised the results of the election held in 1917": the year is the election's. */
    public static boolean belongsToPart(Line line, Clause clause, DateExpression date) {
        String before = line.part(clause.start(), Math.max(clause.start(), date.start()));
        return before.matches("(?s).*\\b(?:that|which) had been \\p{L}+\\b[^,;:]*")
                || before.matches(
                                "(?s).*\\b(?:held|formed|made|taken|signed|built|passed|written|published|established|introduced|begun|fought|agreed)\\s*")
                        && !before.matches(
                                "(?s).*\\b(?:was|were|been|had|being|is|are)\\s+(?:\\p{L}+\\s+)?\\p{L}+\\s*")
                        && before.strip().split("\\s+").length > 5;
    }
}
