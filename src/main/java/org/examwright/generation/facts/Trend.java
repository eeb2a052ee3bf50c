package org.examwright.generation.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Statement;
import org.jspecify.annotations.Nullable;

/**
 * One measure at two dates: two figures for the same thing, or a change that the notes tell in
 * numbers.
 *
 * @param measure what is measured, as it reads in a sentence: "the number of telephones"
 * @param first the earlier value as written, with its unit
 * @param last the later value as written, with its unit
 * @param ratio the later value divided by the earlier
 */
public record Trend(
        String measure,
        String first,
        int from,
        String last,
        int to,
        double ratio,
        List<Fact> facts) {
    private static final double SURE_OF_EACH = 0.7;
    private static final Pattern GARBLED = Pattern.compile("\\p{Lu}\\p{L}+ the |^the the ");
    private static final Pattern AMOUNTS =
            Pattern.compile(
                    "(?i)tonnes|tons|metres|miles|kilometres|hectares|acres|roubles|pounds|dollars|marks|people|per"
                            + " cent|%|hours|watts?|units|years");
    private static final Pattern STATE =
            Pattern.compile(
                    "^(?:(?<of>[^:]{3,60}): )?(?:(?:About|Over|Some|Nearly|Fewer than)"
                            + " )?(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?<scale> million| billion|"
                            + " thousand|m|bn)?(?<unit>(?: (?!in\\b)\\p{L}+){0,3}?| per cent|%)(?:"
                            + " (?:in|by) (?<year>\\d{4}))?$");
    private static final Pattern BETWEEN =
            Pattern.compile(
                    ",? (?:between|from) (?<from>\\d{4}) (?:and|to) (?<to>\\d{4})$",
                    Pattern.UNICODE_CASE);

    /** Every trend of a course, by measure and date. */
    public static List<Trend> of(Ground ground) {
        List<Trend> trends = new ArrayList<>();
        Stream.concat(ofFigures(ground).stream(), ofChanges(ground).stream())
                .filter(trend -> trend.from < trend.to && !GARBLED.matcher(trend.measure).find())
                .sorted(
                        Comparator.comparing(Trend::measure)
                                .thenComparing(Trend::from)
                                .thenComparing(Trend::to))
                .forEach(
                        trend -> {
                            if (trends.stream().noneMatch(trend::same)) {
                                trends.add(trend);
                            }
                        });
        return trends;
    }

    private boolean same(Trend other) {
        return from == other.from
                && to == other.to
                && Words.likeness(measure, other.measure) >= 0.6;
    }

    /** "The number of telephones was 200 in 1880 and 1,900 in 1890." */
    public String told() {
        return Words.capitalised(tells());
    }

    /** The same without a capital at its start. */
    public String tells() {
        return measure
                + " was "
                + first
                + " in "
                + Dates.year(from)
                + " and "
                + last
                + " in "
                + Dates.year(to)
                + ".";
    }

    private static List<Trend> ofFigures(Ground ground) {
        List<Quantity> several =
                ground.facts()
                        .filter(Figure.class::isInstance)
                        .map(Figure.class::cast)
                        .filter(figure -> ground.figures().contains(figure) || sure(figure))
                        .flatMap(figure -> Quantity.of(ground, figure).stream())
                        .filter(quantity -> quantity.from().getYear() == quantity.to().getYear())
                        .sorted(
                                Comparator.comparing(Quantity::from)
                                        .thenComparing(quantity -> quantity.figure().value()))
                        .toList();
        List<Quantity> all = new ArrayList<>(several);
        all.removeIf(one -> several.stream().anyMatch(other -> sameYear(one, other)));
        List<Trend> trends = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (oneMeasure(all.get(i), all.get(j))) {
                    trends.add(of(all.get(i), all.get(j)));
                }
            }
        }
        return trends;
    }

    /** Two values of one measure bear each other out, so that each may be read less surely. */
    private static boolean sure(Figure figure) {
        return Reading.unseen(figure) && figure.standing().confidence() >= SURE_OF_EACH;
    }

    private static boolean oneMeasure(Quantity one, Quantity other) {
        return one.unit().equals(other.unit())
                && one.amount().share() == other.amount().share()
                && one.measure().equals(other.measure());
    }

    /** A measure that has two values in one year has none for the year. */
    private static boolean sameYear(Quantity one, Quantity other) {
        return one.figure() != other.figure()
                && one.from().getYear() == other.from().getYear()
                && oneMeasure(one, other);
    }

    private static Trend of(Quantity first, Quantity last) {
        return new Trend(
                first.noun(),
                first.amount().text(),
                first.from().getYear(),
                last.amount().text(),
                last.from().getYear(),
                last.amount().number().doubleValue() / first.amount().number().doubleValue(),
                List.of(last.figure(), first.figure()));
    }

    private static List<Trend> ofChanges(Ground ground) {
        return ground.statements().stream()
                .filter(statement -> statement.kind() == Statement.Kind.CHANGE)
                .flatMap(statement -> ofChange(ground, statement).stream())
                .toList();
    }

    private static Optional<Trend> ofChange(Ground ground, Statement change) {
        Matcher before = match(change.before());
        Matcher after = match(change.after());
        if (before == null
                || after == null
                || before.group("year") == null != (after.group("year") == null)) {
            return Optional.empty();
        }
        Matcher span = BETWEEN.matcher(change.subject());
        boolean spanned = span.find();
        if (before.group("year") == null && !spanned) {
            return Optional.empty();
        }
        int from =
                Integer.parseInt(
                        before.group("year") == null ? span.group("from") : before.group("year"));
        int to =
                Integer.parseInt(
                        after.group("year") == null ? span.group("to") : after.group("year"));
        double first = number(before);
        double last = number(after);
        Set<String> units = new HashSet<>(List.of(scaleless(before), scaleless(after)));
        return first <= 0 || last <= 0 || units.size() > 1 || untold(ground, change, before)
                ? Optional.empty()
                : Optional.of(
                        new Trend(
                                named(ground, change, before, spanned ? span : null),
                                value(before),
                                from,
                                value(after),
                                to,
                                last / first,
                                List.of(change)));
    }

    /** "About 2,600 men" of a bare "between 1945 and 1948": which men, only the notes tell. */
    private static boolean untold(Ground ground, Statement change, Matcher state) {
        String unit = scaleless(state);
        return state.group("of") == null
                && !unit.isEmpty()
                && !AMOUNTS.matcher(unit).find()
                && !akin(unit, ground.casing().inside(change.subject()));
    }

    private static String named(
            Ground ground, Statement change, Matcher state, @Nullable Matcher span) {
        String of = state.group("of");
        String subject = of != null ? of : span == null ? change.subject() : span.replaceFirst("");
        String inside = ground.casing().inside(subject.strip()).replaceFirst("^numbers of ", "");
        String head = Words.bare(Words.tokens(inside.split(" (?:of|in|on|at) ")[0]).getLast());
        boolean several = head.endsWith("s") && !head.endsWith("ss");
        return several && !inside.startsWith("the ") ? "the number of " + inside : inside;
    }

    /** Whether the measure says the unit already: "members" of a "membership". */
    private static boolean akin(String unit, String measure) {
        String root = unit.substring(0, Math.min(4, unit.length()));
        return (" " + measure).contains(" " + root);
    }

    private static @Nullable Matcher match(@Nullable String state) {
        if (state == null) {
            return null;
        }
        Matcher matcher = STATE.matcher(state);
        return matcher.matches() ? matcher : null;
    }

    private static double number(Matcher state) {
        BigDecimal written = new BigDecimal(state.group("number").replace(",", ""));
        String scale = state.group("scale") == null ? "" : state.group("scale").strip();
        return written.doubleValue()
                * switch (scale) {
                    case "thousand" -> 1e3;
                    case "million", "m" -> 1e6;
                    case "billion", "bn" -> 1e9;
                    default -> 1;
                };
    }

    private static String scaleless(Matcher state) {
        return state.group("unit") == null ? "" : state.group("unit").strip();
    }

    private static String value(Matcher state) {
        String scale = state.group("scale") == null ? "" : state.group("scale");
        String written = scale.equals("m") ? " million" : scale.equals("bn") ? " billion" : scale;
        String unit = state.group("unit") == null ? "" : state.group("unit");
        return state.group("number") + written + (AMOUNTS.matcher(unit).find() ? unit : "");
    }
}
