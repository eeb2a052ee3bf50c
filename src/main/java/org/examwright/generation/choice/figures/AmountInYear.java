package org.examwright.generation.choice.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Ranks;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Quantity;
import org.examwright.generation.language.Amount;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Proof;

/**
 * M17: How many / what share {X} in {year}? Wrong answers are the course's other figures of the
 * unit, else the figure taken smaller and larger and rounded alike; a dated measure has one value
 * (P1).
 */
final class AmountInYear extends ChoicePattern {
    private static final double[] SMALLER = {0.7, 0.5, 0.35, 0.25};
    private static final double[] LARGER = {1.4, 1.8, 2.4, 3.0};

    /**
     * Figures for other things would be right numbers in the wrong place, and feedback on them no
     * help.
     */
    private static final double SAME_MATTER = 0.25;

    /** Two options nearer than this to each other cannot both be thought right. */
    private static final double APART = 0.25;

    /** A wrong figure is at most so much of the right one, or larger by as much. */
    private static final double NEAREST = 0.77;

    /** Shares are told apart by so many points as well: 75 per cent from 87. */
    private static final double POINTS = 10;

    /** By so many points a large share is made larger; much more of it there cannot be. */
    private static final double[] MORE_POINTS = {12, 22};

    /** Numbers below this are found by trying. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(4);

    /** Two counts of one thing differ by no more. */
    private static final double SAME_AMOUNT = 0.02;

    /** How old someone was is for a birthday card, not for a paper. */
    private static final Pattern AGE_OF_ONE =
            Pattern.compile("\\bage (?:of|at which) \\p{Lu}|['’]s age\\b");

    private static final BigDecimal OLDEST = BigDecimal.valueOf(95);

    AmountInYear() {
        super("M17");
    }

    @Override
    public Card card() {
        return Card.choice(
                "How many {things} were there in {year}?",
                "one undisputed figure with its unit, measure and date",
                "other figures of the unit; the figure taken smaller and larger and rounded alike",
                Proof.Tier.P1);
    }

    @Override
    public Supply supply(Ground ground) {
        TreeMap<String, Integer> because = new TreeMap<>();
        TreeMap<String, List<Quantity>> rows = new TreeMap<>();
        for (var figure : ground.figures()) {
            Optional<Quantity> quantity =
                    Quantity.of(ground, figure)
                            .filter(found -> Quantity.says(figure, found.measure()))
                            .map(Quantity::rounded);
            if (quantity.isEmpty()) {
                because.merge(Quantity.lack(ground, figure), 1, Integer::sum);
            } else if (AGE_OF_ONE.matcher(quantity.get().measure()).find()) {
                because.merge("are somebody's age", 1, Integer::sum);
            } else if (quantity.get().amount().written().compareTo(SMALL) >= 0
                    || quantity.get().amount().written().scale() > 0) {
                rows.computeIfAbsent(quantity.get().measure(), _ -> new ArrayList<>())
                        .add(quantity.get());
            } else {
                because.merge("are too small to be asked for", 1, Integer::sum);
            }
        }
        List<Quantity> asked = new ArrayList<>();
        var landmarks = new Landmarks(ground.figures());
        for (var row : rows.values()) {
            List<Quantity> marks = landmarks.of(row);
            if (marks.isEmpty()) {
                because.merge(
                        "are one of a row, whose change is asked for", row.size(), Integer::sum);
            }
            marks.stream()
                    .filter(one -> asked.stream().noneMatch(other -> toldTwice(one, other)))
                    .forEach(asked::add);
        }
        List<Candidate> candidates =
                asked.stream().map(quantity -> candidate(ground, quantity)).toList();
        List<String> reasons = new ArrayList<>();
        because.forEach((reason, count) -> reasons.add(count + " figures " + reason));
        if (ground.figures().isEmpty()) {
            reasons.add("no figures are known");
        }
        return new Supply(candidates, reasons);
    }

    /** As much of the same in the same year is the same thing under another name. */
    private static boolean toldTwice(Quantity one, Quantity other) {
        double ratio = one.amount().number().doubleValue() / other.amount().number().doubleValue();
        return one.unit().equals(other.unit())
                && one.from().getYear() == other.from().getYear()
                && one.to().getYear() == other.to().getYear()
                && Math.abs(ratio - 1) < SAME_AMOUNT;
    }

    private Candidate candidate(Ground ground, Quantity quantity) {
        var figure = quantity.figure();
        return new Candidate(
                figure.name() + " " + figure.from(),
                figure.id(),
                figure.topics(),
                List.of(),
                figure.from(),
                figure.to(),
                0.4,
                pen -> write(ground, quantity, pen));
    }

    private Written write(Ground ground, Quantity key, Pen pen) {
        List<Rival> below = new ArrayList<>();
        List<Rival> above = new ArrayList<>();
        TreeMap<BigDecimal, Rival> wrong = new TreeMap<>();
        Quantity.all(ground).stream()
                .map(Quantity::rounded)
                .filter(other -> near(key, other))
                .sorted(Comparator.comparingDouble(other -> -known(key, other).score()))
                .filter(other -> possible(key, other.amount()))
                .forEach(
                        other -> {
                            if (clear(key, other.amount().number(), wrong)) {
                                wrong.put(other.amount().number(), known(key, other));
                            }
                        });
        computed(key, SMALLER, wrong, pen);
        computed(key, LARGER, wrong, pen);
        if (key.amount().share()) {
            double share = key.amount().number().doubleValue();
            computed(
                    key,
                    Arrays.stream(MORE_POINTS).map(more -> 1 + more / share).toArray(),
                    wrong,
                    pen);
        }
        wrong.values().removeIf(rival -> ground.contested(key.figure(), rival.text()));
        wrong.forEach(
                (number, rival) ->
                        (number.compareTo(key.amount().number()) < 0 ? below : above).add(rival));
        below.sort(Comparator.comparingDouble(Rival::score).reversed().thenComparing(Rival::text));
        above.sort(Comparator.comparingDouble(Rival::score).reversed().thenComparing(Rival::text));
        var values = new TreeMap<String, Double>();
        wrong.forEach((number, rival) -> values.put(rival.text(), number.doubleValue()));
        var ranked = Ranks.pick(below, above, rival -> values.getOrDefault(rival.text(), 0.0), pen);
        if (ranked.isEmpty()) {
            return TOO_FEW;
        }
        String told = told(key);
        var sheetKey = new Sheet.Key(key.amount().text(), told, key.figure().evidence());
        return composition(ground, key.figure())
                .asking(pen, key.questions().toArray(String[]::new))
                .options(Sheet.placed(sheetKey, ranked.get().rivals(), ranked.get().place()))
                .with(
                        Difficulties.knownBy(key.figure().evidence().size() > 1 ? 0.6 : 0.3)
                                .grain(key.amount().digits() <= 1 ? 0.4 : 0.7)
                                .closeness(Sheet.closeness(ranked.get().rivals()))
                                .facts(1)
                                .task(0));
    }

    private static String told(Quantity key) {
        return "The figure for "
                + key.measure()
                + (key.when().isEmpty() ? "" : " " + key.when())
                + " was "
                + (key.hedged() ? "about " : "")
                + key.amount().text()
                + ".";
    }

    /**
     * Another figure of the unit, written alike, neither too near to tell apart nor too far to
     * believe.
     */
    private static boolean near(Quantity key, Quantity other) {
        double ratio = other.amount().number().doubleValue() / key.amount().number().doubleValue();
        return other.figure() != key.figure()
                && other.unit().equals(key.unit())
                && other.amount().after().equals(key.amount().after())
                && other.amount().written().scale() == key.amount().written().scale()
                && (ratio > 0.25 && ratio < NEAREST || ratio > 1 / NEAREST && ratio < 4)
                && Words.likeness(key.measure(), other.measure()) >= SAME_MATTER;
    }

    private static Rival known(Quantity key, Quantity other) {
        double ratio = other.amount().number().doubleValue() / key.amount().number().doubleValue();
        boolean sameMeasure = Words.likeness(key.measure(), other.measure()) > 0.5;
        return Rival.proven(
                Proof.Tier.P1,
                other.amount().text(),
                told(other) + " " + told(key),
                Nearness.of(
                        "another figure",
                        Math.min(ratio, 1 / ratio),
                        sameMeasure ? 1 : 0.3,
                        sameMeasure,
                        1,
                        1),
                key.figure(),
                other.figure());
    }

    private static void computed(
            Quantity key, double[] factors, TreeMap<BigDecimal, Rival> wrong, Pen pen) {
        for (double factor : factors) {
            Amount amount = key.amount().times(factor + (pen.below(9) - 4) / 100.0);
            double ratio = amount.number().doubleValue() / key.amount().number().doubleValue();
            boolean apart = apart(key, key.amount().number(), amount.number(), 1 / NEAREST);
            if (apart
                    && clear(key, amount.number(), wrong)
                    && possible(key, amount)
                    && !amount.text()
                            .toLowerCase(Locale.ROOT)
                            .equals(key.amount().text().toLowerCase(Locale.ROOT))) {
                wrong.put(
                        amount.number(),
                        Rival.proven(
                                Proof.Tier.P1,
                                amount.text(),
                                told(key),
                                Nearness.of(
                                        "wrong size", Math.min(ratio, 1 / ratio), 0, false, 0.5, 1),
                                key.figure()));
            }
        }
    }

    /** No share comes near the whole, and nobody lives for ever. */
    private static boolean possible(Quantity key, Amount amount) {
        boolean bounded = amount.share() || key.measure().matches("(?i).*\\bage\\b.*");
        return amount.written().signum() > 0
                && (!bounded || amount.written().compareTo(OLDEST) <= 0);
    }

    private static boolean clear(
            Quantity key, BigDecimal number, TreeMap<BigDecimal, Rival> wrong) {
        return wrong.keySet().stream().allMatch(other -> apart(key, other, number, 1 + APART));
    }

    private static boolean apart(Quantity key, BigDecimal one, BigDecimal other, double least) {
        double ratio = one.doubleValue() / other.doubleValue();
        boolean points = Math.abs(one.doubleValue() - other.doubleValue()) >= POINTS;
        return Math.max(ratio, 1 / ratio) > least || key.amount().share() && points;
    }
}
