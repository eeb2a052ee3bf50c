package org.examwright.generation.choice.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.choice.Notable;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Ranks;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Stems;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Proof;

/**
 * M1: In which year did {event}? Wrong answers are years near by in which something else of the
 * same matter happened. An event of one year has no other (P1).
 */
final class YearOfEvent extends ChoicePattern {
    private static final int FURTHEST = 12;

    /** Where so many years within half that reach are told of, nobody would choose one beyond. */
    private static final int ENOUGH = 4;

    private static final int LOOKED_AT = 60;

    /** One event in so many at either end may stand outside what the course is about. */
    private static final int ONE_IN = 30;

    /** Words that rule years out by themselves. */
    private static final Pattern DATING =
            Pattern.compile(
                    "(?i)\\b(wartime|peacetime|(pre|post)-?war|(during|after|before) the war"
                            + "|anniversary|centenary|bicentenary|jubilee)\\b");

    YearOfEvent() {
        super("M1");
    }

    @Override
    public Card card() {
        return Card.choice(
                "In which year did {event}?",
                "an event that the notes date to one year without a hedge",
                "other years of the course within 6 years on both sides (12 where few are told"
                        + " of), those with something of the same matter first",
                Proof.Tier.P1);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates =
                ground.happenings().stream()
                        .filter(
                                happening ->
                                        hasOneYear(ground, happening)
                                                && Notable.standsAlone(ground, happening)
                                                && !DATING.matcher(happening.label()).find())
                        .map(
                                happening ->
                                        candidate(
                                                ground,
                                                happening,
                                                pen -> write(ground, happening, pen)))
                        .toList();
        return Supply.of(
                candidates, "no event is dated to one year without a hedge and told as a deed");
    }

    private Written write(Ground ground, Happening key, Pen pen) {
        List<Rival> years = years(ground, key);
        var below = years.stream().filter(rival -> year(rival) < key.year()).toList();
        var above = years.stream().filter(rival -> year(rival) > key.year()).toList();
        var ranked = Ranks.pick(below, above, YearOfEvent::year, pen);
        if (ranked.isEmpty()) {
            return TOO_FEW;
        }
        String asked = Stems.inverted(key.clause(), ground.casing());
        var rivals = ranked.get().rivals();
        var options =
                Sheet.placed(
                        new Sheet.Key(Dates.year(key.year()), key.told(), key.event().quotes()),
                        rivals,
                        ranked.get().place());
        return composition(ground, key.event())
                .stem(pen.oneOf("In which year ", "In what year ") + asked + "?")
                .options(options)
                .with(
                        Difficulties.knownBy(ground.salience(key))
                                .grain(0)
                                .closeness(Sheet.closeness(rivals))
                                .facts(1)
                                .task(0));
    }

    private static int year(Rival rival) {
        return rival.text().endsWith(" BC")
                ? 1 - Integer.parseInt(rival.text().replace(" BC", ""))
                : Integer.parseInt(rival.text());
    }

    /** Years near the key's, those with something of the same matter first, best first. */
    private static List<Rival> years(Ground ground, Happening key) {
        int[] course = told(ground);
        int reach = reach(ground, key);
        List<Rival> rivals = new ArrayList<>();
        for (int year = key.year() - reach; year <= key.year() + reach; year++) {
            if (year != key.year()
                    && !ground.contested(key.event(), year)
                    && year >= Math.min(course[0], key.year())
                    && year <= Math.max(course[1], key.year())) {
                rivals.add(rival(ground, key, year));
            }
        }
        rivals.sort(Comparator.comparingDouble(Rival::score).reversed().thenComparing(Rival::text));
        return rivals;
    }

    private static int reach(Ground ground, Happening key) {
        int near = FURTHEST / 2;
        long told =
                byYear(ground).keySet().stream()
                        .filter(year -> year != key.year() && Math.abs(year - key.year()) <= near)
                        .count();
        return told < ENOUGH ? FURTHEST : near;
    }

    /**
     * The first and the last year that the course is about: a lone event long before the others
     * does not open the years between, which nobody would choose.
     */
    private static int[] told(Ground ground) {
        return ground.once(
                "years the course is about",
                () -> {
                    int[] years =
                            ground.happenings().stream()
                                    .mapToInt(Happening::year)
                                    .sorted()
                                    .toArray();
                    int lone = years.length / ONE_IN;
                    return new int[] {years[lone], years[years.length - 1 - lone]};
                });
    }

    private static Map<Integer, List<Happening>> byYear(Ground ground) {
        return ground.once(
                "events by year",
                () ->
                        ground.happenings().stream()
                                .filter(Happening::inOneYear)
                                .collect(Collectors.groupingBy(Happening::year)));
    }

    /** Something else of a year, and the share of its neighbours that the key has too. */
    private record Sibling(Happening event, double shared) {}

    private static Rival rival(Ground ground, Happening key, int year) {
        int apart = Math.abs(year - key.year());
        List<String> around = neighbours(key);
        var nearest =
                byYear(ground).getOrDefault(year, List.of()).stream()
                        .filter(other -> other != key)
                        .limit(LOOKED_AT)
                        .map(
                                other ->
                                        new Sibling(
                                                other, Nearness.overlap(around, neighbours(other))))
                        .max(
                                Comparator.comparingDouble(Sibling::shared)
                                        .thenComparing(
                                                Comparator.comparing(
                                                                (Sibling other) ->
                                                                        other.event().label())
                                                        .reversed()));
        var sibling = nearest.map(Sibling::event);
        double shared = nearest.map(Sibling::shared).orElse(0.0);
        double known =
                sibling.map(other -> Nearness.alike(ground.salience(other), ground.salience(key)))
                        .orElse(0.0);
        Nearness nearness =
                Nearness.of(
                        sibling.isPresent() ? "same matter" : "near year",
                        Nearness.inTime(apart),
                        shared,
                        shared > 0.5
                                || sibling.map(other -> ground.confused(other.event(), key.event()))
                                        .orElse(false),
                        known,
                        1);
        if (sibling.isEmpty()) {
            return Rival.proven(
                    Proof.Tier.P1,
                    Dates.year(year),
                    "Not " + Dates.year(year) + ". " + key.told(),
                    nearness,
                    key.event());
        }
        return Rival.proven(
                Proof.Tier.P1,
                Dates.year(year),
                sibling.get().told() + " " + key.told(),
                nearness,
                key.event(),
                sibling.get().event());
    }
}
