package org.examwright.knowledge.extraction.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds numbers that say how much or how many, with what they count and when. */
public final class FigureFinder {
    private static final String WORD_NUMBER =
            "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
                    + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|(?:one|two|three|four|five|six|seven|eight|nine|a|half"
                    + " a) (?:hundred|thousand|million|billion))(?:"
                    + " (?:hundred|thousand|million|billion))?";
    private static final String FRACTION =
            "(?:\\d/\\d{1,2}|[½⅓⅔¼¾⅕⅛]|(?:one|two|three|a|four|nine)["
                    + " -](?:thirds?|quarters?|fifths?|tenths?)|half)";
    private static final String PLAIN = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?<![\\w.,/£$€:'-])(?<hedge>(?i:less than|more than|fewer"
                            + " than|over|about|around|nearly|almost|only|up to|at"
                            + " least|approximately|roughly|some|under|just over|just under) )?"
                            + "(?<value>[£$€]?(?:"
                            + FRACTION
                            + "|"
                            + PLAIN
                            + "(?: ?(?:-|to|and) ?"
                            + PLAIN
                            + "(?= ?%| per cent| percent| million| billion))?"
                            + "|"
                            + WORD_NUMBER
                            + ")(?<scale>"
                            + " ?(?:million|billion|thousand|hundred|m|bn|k)\\b)?(?<percent> ?%|"
                            + " per ?cent| percent)?)(?![\\w/:]|\\.\\d|,\\d)",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBERED_THING =
            Pattern.compile(
                    "(?:\\b(?:Article|Act|Section|Chapter|Clause|Order|Decree|Resolution|Class|Grade|Part|Stage|Phase|Paper|Table|No\\.?|Point|Theme|Topic|Unit|Figure|Page|Lesson|Volume|Book|Appendix|Room|Group|Level|Year|Question|Amendment|Mark|Type|of"
                            + " the|World War|WW|Day|aged?|[Pp]age)\\s*$)|^\\s*$");
    private static final Set<String> UNITS =
            Set.of(
                    "hours",
                    "days",
                    "weeks",
                    "months",
                    "years",
                    "km",
                    "miles",
                    "metres",
                    "tonnes",
                    "tons",
                    "hectares",
                    "acres",
                    "dollars",
                    "pounds",
                    "marks",
                    "francs",
                    "points",
                    "votes",
                    "seats",
                    "times",
                    "degrees",
                    "feet",
                    "lives");

    private final Material material;
    private final Period period;

    public FigureFinder(Material material) {
        this.material = material;
        this.period = Period.of(material.lines());
    }

    public List<Figure> find() {
        List<Figure> figures = new ArrayList<>();
        for (Line line : material.lines()) {
            material.progress().step();
            if (!line.isHeading()) {
                find(line, figures);
            }
        }
        return figures;
    }

    private void find(Line line, List<Figure> figures) {
        List<DateExpression> dates = line.dates().stream().filter(period::accepts).toList();
        Matcher matcher = FIGURE.matcher(line.text());
        int from = 0;
        while (from < line.text().length() && matcher.find(from)) {
            int start = matcher.start("value");
            int end = matcher.end();
            from = end;
            DateExpression dated =
                    dates.stream()
                            .filter(d -> d.core() < end && d.end() > start)
                            .findFirst()
                            .orElse(null);
            if (dated != null) {
                from = Math.max(start + 1, Math.min(end, dated.end()));
            } else if (counts(line, matcher)) {
                figures.add(figure(line, matcher, dates));
            }
        }
    }

    private static boolean counts(Line line, Matcher matcher) {
        String value = matcher.group("value");
        String before = line.text().substring(0, matcher.start());
        String after = line.text().substring(matcher.end());
        boolean marked =
                matcher.group("percent") != null
                        || matcher.group("scale") != null
                        || "£$€".indexOf(value.charAt(0)) >= 0;
        if (value.equals("half")) {
            return after.matches(
                            "\\s+(?:of\\b|the\\b|a\\b|an\\b|pop|all\\b|its\\b|their\\b|\\p{Ll}+s\\b).*")
                    && !before.matches("(?is).*\\b(?:second|first|one|other|latter|early|final) $");
        }
        if (marked || value.matches(FRACTION)) {
            return true;
        }
        if (!Character.isDigit(value.charAt(0))) {
            return !Character.isUpperCase(value.charAt(0));
        }
        if (NUMBERED_THING.matcher(before).find()
                && !value.contains(",")
                && (!before.isBlank() || after.startsWith("."))) {
            return false;
        }
        String next = after.strip().split("[^\\p{L}]+", 2)[0].toLowerCase(Locale.ROOT);
        BigDecimal number = Numbers.of(value);
        boolean large =
                value.contains(",") || number != null && number.compareTo(BigDecimal.TEN) >= 0;
        return UNITS.contains(next)
                || large
                || value.contains(".")
                || next.length() > 3 && next.endsWith("s");
    }

    private Figure figure(Line line, Matcher matcher, List<DateExpression> dates) {
        String hedge = matcher.group("hedge") == null ? "" : matcher.group("hedge");
        String value = (hedge + matcher.group("value")).strip();
        Sentence sentence = EventFinder.sentenceAt(line, matcher.start("value"));
        String noun = counted(sentence, matcher.end());
        String unit = unit(matcher, noun);
        DateExpression when = nearest(dates, sentence, matcher.start(), matcher.end());
        String measure = measure(line, matcher, noun);
        return new Figure(
                material.ids().get(),
                value,
                Numbers.of(matcher.group("value")),
                unit,
                measure,
                when == null ? null : when.when().first(),
                when == null ? null : when.when().last(),
                material.topics().apply(line),
                List.of(material.evidence(line, sentence.start(), sentence.end())),
                Standing.extracted(measure == null ? 0.5 : 0.75));
    }

    private static @Nullable String unit(Matcher matcher, String noun) {
        if (matcher.group("percent") != null) {
            return "%";
        }
        char sign = matcher.group("value").charAt(0);
        if ("£$€".indexOf(sign) >= 0) {
            return Character.toString(sign);
        }
        String[] words = noun.split(" ");
        return noun.isEmpty() ? null : words[words.length - 1];
    }

    /** The nouns right behind the number: "Party members". */
    private static String counted(Sentence sentence, int from) {
        List<String> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.start() < from) {
                continue;
            }
            boolean fits = Set.of("NOUN", "PROPN", "ADJ").contains(token.tag()) && token.isWord();
            if (!fits || words.size() == 4) {
                break;
            }
            words.add(token.text());
        }
        return String.join(" ", words);
    }

    private static @Nullable String measure(Line line, Matcher matcher, String noun) {
        String after = line.text().substring(matcher.end());
        Matcher share =
                Pattern.compile(
                                "^\\s+of (?:all )?((?:the |its |their )?[\\p{L}'"
                                        + " -]{3,60}?)(?=\\s+(?:was|were|had|have|who|which|that|in|by|and|lived|worked|could|did|at|from|for|to|is|are|or|on|with|took|fell|rose|went|left|lost|died|\\p{Ll}{2,}ed)\\b|[,.;:()!?]|$)")
                        .matcher(after);
        boolean part = matcher.group("percent") != null || matcher.group("value").matches(FRACTION);
        if (share.find() && (part || noun.isEmpty())) {
            return (part ? "share of " : "") + share.group(1).strip();
        }
        if (noun.isEmpty()) {
            return null;
        }
        Matcher done =
                Pattern.compile(
                                "^\\s+"
                                        + Pattern.quote(noun)
                                        + "\\s+(?:was|were|had been|have"
                                        + " been|are)\\s+(\\p{Ll}+(?:ed|wn|nt|lt|ot))\\b")
                        .matcher(after);
        String measure = done.find() ? noun + " " + done.group(1) : noun;
        return part ? "share of " + measure : measure;
    }

    private static @Nullable DateExpression nearest(
            List<DateExpression> dates, Sentence sentence, int start, int end) {
        DateExpression best = null;
        int distance = Integer.MAX_VALUE;
        for (DateExpression date : dates) {
            if (date.start() < sentence.start() || date.end() > sentence.end()) {
                continue;
            }
            int gap = date.start() >= end ? date.start() - end : start - date.end();
            if (gap < distance) {
                distance = gap;
                best = date;
            }
        }
        return best;
    }
}
