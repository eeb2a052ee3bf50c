package org.examwright.generation.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Amount;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure that can be asked for: one number, what it measures, and when.
 *
 * @param hedged whether the notes give it as about so much; the question then says so too
 */
public record Quantity(
        Figure figure,
        Amount amount,
        String unit,
        String measure,
        LocalDate from,
        LocalDate to,
        boolean hedged) {
    private static final Pattern HEDGE =
            Pattern.compile(
                    "(?i)\\b(about|around|nearly|almost|roughly|approximately|some|over|more"
                            + " than|at least|up to|estimated|an estimated|perhaps|as many as|fewer"
                            + " than|less than|under|c\\.)\\s+(the\\s+)?(\\p{Sc})?$");

    private static final Pattern NUMBER = Pattern.compile("\\d(?:[.,]?\\d)*");
    private static final Pattern SCALE =
            Pattern.compile("\\s*(million|m\\b|billion|bn\\b|thousand|hundred|k\\b|%|per ?cent)");

    private static final double SAME_THING = 0.5;

    /** Things below so many are counted, not measured. */
    private static final BigDecimal EXACT = BigDecimal.valueOf(1000);

    private static final Pattern PERIOD =
            Pattern.compile("\\b(during|under|at the height of|at the end of|between)\\b");

    /** Every figure that can be asked for, by name. */
    public static List<Quantity> all(Ground ground) {
        return ground.once(
                "quantities",
                () -> ground.figures().stream().flatMap(f -> of(ground, f).stream()).toList());
    }

    /** The figure as a quantity; empty where it lacks something, see {@link #lack}. */
    public static Optional<Quantity> of(Ground ground, Figure figure) {
        BigDecimal number = figure.number();
        String measure = figure.measure();
        LocalDate from = figure.from();
        LocalDate to = figure.to();
        if (number == null
                || measure == null
                || from == null
                || to == null
                || disputed(ground, figure)) {
            return Optional.empty();
        }
        String unit = figure.unit() == null ? "" : figure.unit().toLowerCase(Locale.ROOT);
        String plain = withoutYears(measure, from, to);
        if (plain == null
                || Words.count(plain) < 2
                || Words.count(plain) > 16
                || Trust.fault(plain).isPresent()
                || Reading.unseen(figure) && !Reading.measures(plain, figure)) {
            return Optional.empty();
        }
        return Amount.of(figure.value(), number)
                .filter(amount -> amount.digits() <= 4)
                .map(amount -> amount.in(unitShown(figure, unit, plain)))
                .map(amount -> hedged(figure) ? amount.unhedged() : amount)
                .map(
                        amount ->
                                new Quantity(
                                        figure,
                                        amount,
                                        unit,
                                        ground.casing().inside(plain),
                                        from,
                                        to,
                                        hedged(figure)));
    }

    /** The unit to write behind the number, where neither the figure nor its measure says it. */
    private static String unitShown(Figure figure, String unit, String measure) {
        String value = figure.value().toLowerCase(Locale.ROOT);
        String words = measure.toLowerCase(Locale.ROOT);
        boolean counted =
                unit.isEmpty()
                        || unit.equals("%")
                        || unit.startsWith("per cent")
                        || unit.matches("people|persons|men|women|number|times");
        boolean said =
                value.contains(unit)
                        || (" " + words + " ").contains(" " + unit + " ")
                        || value.matches(".*\\p{L}{4,}.*")
                                && !value.matches(".*(million|billion|thousand).*");
        return counted || said || !unit.matches("[\\p{L} ]+") ? "" : " " + unit;
    }

    /**
     * Whether the measure says where or of whom. A reader of notes knows which country is meant by
     * "women workers"; who reads a question does not.
     */
    public static boolean says(Fact fact, String measure) {
        return !Reading.unseen(fact)
                || Words.tokens(measure).stream()
                        .anyMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    /** What a figure lacks, as "… have no date". */
    public static String lack(Ground ground, Figure figure) {
        if (figure.number() == null || figure.measure() == null) {
            return "do not say what they measure";
        }
        if (figure.from() == null || figure.to() == null) {
            return "have no date";
        }
        return disputed(ground, figure)
                ? "stand beside another value for the same thing"
                : "are not one plain number with a plain measure";
    }

    private static boolean disputed(Ground ground, Figure figure) {
        return ground
                .once(
                        "figures for the same thing",
                        () ->
                                new Resemblance<>(
                                        ground.figures(),
                                        other -> Words.stems(name(other)),
                                        SAME_THING))
                .like(figure)
                .stream()
                .anyMatch(
                        other ->
                                !other.value().equals(figure.value())
                                        && alike(figure.unit(), other.unit())
                                        && touch(figure, other));
    }

    /** Horses and tractors are not counted together; a unit may be left out. */
    private static boolean alike(@Nullable String one, @Nullable String other) {
        return one == null
                || other == null
                || one.equalsIgnoreCase(other)
                || Amount.share(one) && Amount.share(other);
    }

    private static String name(Figure figure) {
        return figure.measure() == null ? "" : figure.measure();
    }

    /** By the year, since the question names no more: seats in July and in November are two. */
    private static boolean touch(Figure one, Figure other) {
        return one.from() == null
                || one.to() == null
                || other.from() == null
                || other.to() == null
                || one.from().getYear() <= other.to().getYear()
                        && other.from().getYear() <= one.to().getYear();
    }

    /** The measure without the year it may end in; null where it names another one. */
    private static @Nullable String withoutYears(String measure, LocalDate from, LocalDate to) {
        String plain = Dates.without(measure);
        return Dates.namesYear(plain) || plain.isBlank() || from.isAfter(to) ? null : plain;
    }

    /**
     * The same to two digits and with a hedge, where it is told more closely than anyone keeps in
     * mind: "56.1 million" as about 56 million, but 105 councils as they are.
     */
    public Quantity rounded() {
        boolean close =
                amount.digits() > 2
                        && (amount.written().scale() > 0 || amount.number().compareTo(EXACT) >= 0);
        return close ? new Quantity(figure, amount.to(2), unit, measure, from, to, true) : this;
    }

    /** Whether its own number is hedged: of "about 12,000 … 12" the second is not. */
    private static boolean hedged(Figure figure) {
        String value = figure.value();
        Matcher number = NUMBER.matcher(value);
        if (!number.find()) {
            return HEDGE.matcher(value).find();
        }
        Pattern written =
                Pattern.compile("(?<![\\d.,])" + Pattern.quote(number.group()) + "(?![.,]?\\d)");
        String unit = Objects.requireNonNullElse(figure.unit(), "");
        String scale = scale(value.substring(number.end()) + " " + unit);
        for (var evidence : figure.evidence()) {
            String quote = evidence.quote();
            Matcher told = written.matcher(quote);
            while (told.find()) {
                if (scale(quote.substring(told.end())).equals(scale)
                        && HEDGE.matcher(quote.substring(0, told.start())).find()) {
                    return true;
                }
            }
        }
        return HEDGE.matcher(value.substring(0, number.start())).find();
    }

    /**
     * What the words behind a number multiply it by: "12 million" is not the 12 of "12 per cent".
     */
    private static String scale(String behind) {
        Matcher scale = SCALE.matcher(behind);
        if (!scale.lookingAt()) {
            return "";
        }
        return Amount.share(scale.group()) ? "%" : scale.group(1).substring(0, 1);
    }

    /** "in 1928", "in the years 1928–32". */
    public String when() {
        if (from.getYear() != to.getYear() && PERIOD.matcher(measure).find()) {
            return "";
        }
        return from.getYear() == to.getYear()
                ? "in " + Dates.year(from.getYear())
                : "in the years " + Dates.span(from.getYear(), to.getYear());
    }

    private String at() {
        return when().isEmpty() ? "" : " " + when();
    }

    /** The question for it, asked with the time behind what is measured or before it. */
    public List<String> questions() {
        String was = " was " + noun();
        String what = hedged ? "what, approximately," + was : "what" + was;
        String plain = Words.capitalised(what) + at() + "?";
        return when().isEmpty()
                ? List.of(plain)
                : List.of(plain, Words.capitalised(when()) + ", " + what + "?");
    }

    /** What is measured: "the number of telephones", "the share of voters in towns". */
    public String noun() {
        if (measure.startsWith("the ")) {
            return measure;
        }
        if (amount.share()) {
            return (measure.startsWith("share of") ? "the " : "the percentage of ") + measure;
        }
        boolean counted = countable(Words.tokens(measure).getFirst());
        return (counted ? "the number of " : "the ") + measure;
    }

    private boolean countable(String head) {
        List<String> tokens = Words.tokens(measure);
        int stop = 0;
        while (stop < tokens.size()
                && !Words.bare(tokens.get(stop))
                        .matches(
                                "of|in|on|at|by|for|to|from|with|under|that|who|which|\\w+ed|held|sent|killed|built|made|shot|set|left|lost|led|put|given|taken|chosen")) {
            stop++;
        }
        String noun = stop == 0 ? head : Words.bare(tokens.get(stop - 1));
        return noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us")
                || noun.matches("people|men|women|children|livestock|cattle");
    }
}
