package org.examwright.generation.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;

/** Dates that stand in a line of notes beside something, and belong to something else. */
final class Dating {
    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Winter|Early"
                    + "|Late|Mid|In)";

    /** "Fens drained, Newtown 1632": the year stands by the second thing. */
    private static final Pattern OF_NEXT =
            Pattern.compile(
                    "\\p{Ll}(?:ed|wn|en|lt), (?!"
                            + MONTH
                            + "\\p{Ll}*\\b)(\\p{Lu}\\p{L}+)(?: \\p{Lu}\\p{L}+)? (?:in )?\\d{4}\\b");

    private static final Pattern ANY_DATE =
            Pattern.compile(
                    "\\d{3,4}|['’]\\d\\d\\b|\\b"
                            + MONTH
                            + "\\p{Ll}*\\b|\\b\\d{1,2}(?:st|nd|rd|th)\\b");
    private static final Pattern FIGURES = Pattern.compile("->|→|=>|[<>=|]");

    /** "24 Bell was elected": the number is the end of a date. */
    private static final Pattern END_OF_DATE = Pattern.compile("^\\d{1,2} \\p{Lu}.*");

    private static final Pattern SHORT_YEAR =
            Pattern.compile(Dates.MONTH_BEFORE_FIGURES + "(\\d{2})(?![\\d,.]\\d|th|st|nd|rd)\\b");

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    private static final Pattern ARTICLE = Pattern.compile("^(?:The|An?) ");
    private static final Pattern THE = Pattern.compile("(?i)the|an?");

    /** Words that may stand between two of a subject: an article, a month and a year. */
    private static final int GAP = 4;

    private Dating() {}

    static boolean ofAnother(Line line) {
        return END_OF_DATE.matcher(line.text()).matches()
                || ofNext(line)
                || ofFigures(line)
                || behindComma(line)
                || throughSubject(line);
    }

    /** "Bell shot, Aug 22": a year of two figures is no day of another year. */
    static boolean ofAnotherYear(Line line, LocalDate from, LocalDate to) {
        if (YEAR.matcher(line.own()).find()) {
            return false;
        }
        List<Integer> years =
                SHORT_YEAR
                        .matcher(line.own())
                        .results()
                        .map(found -> Integer.valueOf(found.group(1)))
                        .toList();
        return !years.isEmpty()
                && !years.contains(from.getYear() % 100)
                && !years.contains(to.getYear() % 100);
    }

    private static boolean ofNext(Line line) {
        return line.quotes().stream()
                .flatMap(quote -> OF_NEXT.matcher(quote).results())
                .anyMatch(next -> !line.text().contains(next.group(1)));
    }

    /** A line without a date takes none from a neighbour that is made of arrows and figures. */
    private static boolean ofFigures(Line line) {
        return line.quotes().size() > 1
                && !ANY_DATE.matcher(line.own()).find()
                && line.quotes().stream().anyMatch(quote -> FIGURES.matcher(quote).find());
    }

    /** "Second War, then Border War 1778": what stands nearest to the year has it. */
    private static boolean behindComma(Line line) {
        String subject = ARTICLE.matcher(line.clause().subject()).replaceFirst("");
        if (!line.own().contains(subject + ", ")) {
            return false;
        }
        Matcher next =
                Pattern.compile(
                                Pattern.quote(subject)
                                        + ", (?:then|and then|later) [^,;]*?\\b\\d{4}\\b")
                        .matcher(line.own());
        return next.find() && !ANY_DATE.matcher(line.own().substring(0, next.start())).find();
    }

    /** "Higher tax 1935 Wealth Tax": the year parts two things. */
    private static boolean throughSubject(Line line) {
        List<String> subject =
                line.subject().stream().filter(word -> !THE.matcher(word).matches()).toList();
        if (subject.size() < 2) {
            return false;
        }
        List<String> quote =
                Words.tokens(line.own()).stream()
                        .map(Words::bare)
                        .filter(w -> !w.isEmpty())
                        .toList();
        boolean parted = false;
        for (int start = 0; start < quote.size(); start++) {
            int at = start;
            boolean year = false;
            boolean found = true;
            for (int i = 0; i < subject.size() && found; i++) {
                String word = Words.bare(subject.get(i));
                int from = at;
                while (at < quote.size() && at < from + GAP && !quote.get(at).equals(word)) {
                    year |= YEAR.matcher(quote.get(at)).matches() && i > 0;
                    at++;
                }
                found = at < quote.size() && quote.get(at).equals(word) && (i > 0 || at == start);
                at++;
            }
            if (found && !year) {
                return false;
            }
            parted |= found;
        }
        return parted;
    }
}
