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
import org.jspecify.annotations.Nullable;

/** Finds numbers that say how much or how many, with what they count and when. */
public final class FigureFinder {
    private static final String WORD_NUMBER =
            "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|(?:one|two|three|four|five|six|seven|eight|nine|a)"
                    + " (?:hundred|thousand|million|billion))(?:"
                    + " (?:hundred|thousand|million|billion))?";
    private static final String FRACTION =
            "(?:\\d/\\d{1,2}|(?:\\d|[Oo]ne|two|three|four) (?:in|out of) (?:every"
                    + " )?(?:\\d{1,3}|two|three|four|five|ten|twenty)|[½⅓⅔¼¾⅕⅛]|(?:one|two|three|a|four|nine)["
                    + " -](?:thirds?|quarters?|fifths?|tenths?)|half)";
    private static final String VAGUE =
            "(?:[Tt]ens of |[Hh]undreds of"
                    + " )?(?:[Mm]illions|[Tt]housands|[Hh]undreds)|doubled|trebled|tripled|quadrupled|halved";
    private static final String PLAIN = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?<![\\w.,/£$€:'])(?<![\\w]-)(?<hedge>(?i:less than|more than|fewer"
                            + " than|over|about|around|nearly|almost|only|up to|at"
                            + " least|approximately|roughly|some|under|just over|just under) )?"
                            + "(?<value>[£$€]?(?:[Hh]alf an? (?:hundred|thousand|million|billion)|"
                            + PLAIN
                            + " of (?:the )?"
                            + PLAIN
                            + "(?= \\p{Ll})|"
                            + FRACTION
                            + "|"
                            + PLAIN
                            + "(?:(?<!,\\d{3}) ?(?:-|to|and) ?"
                            + PLAIN
                            + "(?= ?%| per cent| percent| million| billion)| per"
                            + " (?:1,?000|100)\\b|-\\d{1,3}(?:,\\d{3})?(?= \\p{Ll}))?|"
                            + WORD_NUMBER
                            + "(?: or "
                            + WORD_NUMBER
                            + ")?|(?:[Tt]ens of |[Hh]undreds of"
                            + " )?(?:[Mm]illions|[Tt]housands|[Hh]undreds)(?= of\\b|"
                            + " (?:die|fle|were|was))|(?:doubled|trebled|tripled|quadrupled|halved)"
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
                    "yrs",
                    "year",
                    "month",
                    "week",
                    "day",
                    "mark",
                    "mins",
                    "minutes",
                    "seconds",
                    "shillings",
                    "lbs",
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
        List<Figure> own = new ArrayList<>();
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
                own.add(figure(line, matcher, dates));
            }
        }
        own.forEach(figure -> figures.add(completed(figure, own)));
    }

    private static boolean isWord(@Nullable String unit) {
        return unit != null && unit.length() > 2;
    }

    /** "In 1922 340,000 and by 1925 600,000 members": both count members. */
    private static Figure completed(Figure figure, List<Figure> own) {
        if (figure.measure() != null || figure.unit() != null) {
            return figure;
        }
        int at = figure.evidence().getFirst().start();
        Figure like =
                own.stream()
                        .filter(f -> f.evidence().getFirst().start() == at)
                        .filter(f -> f.measure() != null && isWord(f.unit()))
                        .findFirst()
                        .orElse(null);
        return like == null
                ? figure
                : new Figure(
                        figure.id(),
                        figure.value(),
                        figure.number(),
                        like.unit(),
                        like.unit(),
                        figure.from(),
                        figure.to(),
                        figure.topics(),
                        figure.evidence(),
                        Standing.extracted(0.5));
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
        if (value.matches(VAGUE) || value.matches("[Hh]alf an? .*")) {
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
        if (before.matches("(?s).*\\bout of(?: every)? $")
                || after.matches("(?s)\\s+(?:levels?|borders|frontiers|standards)\\b.*")) {
            return false;
        }
        String next = after.strip().split("[^\\p{L}']+", 2)[0].toLowerCase(Locale.ROOT);
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
        Measure words = new Measure(line, sentence, matcher.start(), matcher.end());
        boolean part = matcher.group("percent") != null || matcher.group("value").matches(FRACTION);
        String noun = words.noun();
        String unit = unit(line, matcher, noun);
        DateExpression when = nearest(dates, sentence, matcher.start(), matcher.end());
        String measure =
                matcher.group("value").matches("doubled|trebled|tripled|quadrupled|halved")
                        ? words.moved()
                        : words.of(part);
        if (measure == null && "£$€".indexOf(matcher.group("value").charAt(0)) >= 0) {
            measure = words.money();
        }
        return new Figure(
                material.ids().get(),
                value,
                metres(line.text(), matcher)
                        ? Numbers.of(matcher.group("value").replace("m", ""))
                        : Numbers.of(matcher.group("value")),
                unit,
                measure,
                when == null ? null : when.when().first(),
                when == null ? null : when.when().last(),
                material.topics().apply(line),
                List.of(material.evidence(line, sentence.start(), sentence.end())),
                Standing.extracted(measure == null ? 0.5 : 0.75));
    }

    private static @Nullable String unit(Line line, Matcher matcher, String noun) {
        if (matcher.group("percent") != null) {
            return "%";
        }
        char sign = matcher.group("value").charAt(0);
        if ("£$€".indexOf(sign) >= 0) {
            return Character.toString(sign);
        }
        if (metres(line.text(), matcher)) {
            return "metres";
        }
        String[] words = noun.split(" (?:of|in) ", 2)[0].split(" ");
        return noun.isEmpty() ? null : words[words.length - 1];
    }

    /** "146m high": metres, not millions. */
    private static boolean metres(String line, Matcher matcher) {
        return matcher.group("value").matches("\\d{1,4}(?:\\.\\d+)? ?m")
                && line.substring(matcher.end())
                        .matches(
                                "(?s)\\s+(?:high|long|tall|wide|deep|away|thick|across|above|below)\\b.*");
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
