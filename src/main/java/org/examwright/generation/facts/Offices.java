package org.examwright.generation.facts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.examwright.generation.language.Casing;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.sources.Evidence;

/**
 * The offices that one person held at a time, told from the tenures: at least two holders, and none
 * together with another for longer than a handover.
 */
public final class Offices {
    private static final int HANDOVER_DAYS = 62;
    private final Map<String, List<Reign>> seats = new TreeMap<>();
    private final Map<String, List<Reign>> alone = new TreeMap<>();
    private final Map<String, List<Actor>> undated = new TreeMap<>();

    /** Someone's time in an office, both days inclusive. */
    public record Reign(String office, Actor holder, LocalDate from, LocalDate to) {

        /**
         * Whether the whole year lies inside, whatever the day it began or ended in its own year.
         */
        public boolean holdsAllOf(int year) {
            return from.getYear() < year && year < to.getYear();
        }

        /** Tells this tenure from the others of its holder, who may be asked about in each. */
        public UUID id() {
            String told = office.toLowerCase(Locale.ROOT) + "|" + holder.name() + "|" + from;
            return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
        }

        /** "Ann Hall was queen in the years 1930–39." */
        public String told(Casing casing) {
            return holder.name()
                    + " was "
                    + casing.inside(office)
                    + (from.getYear() == to.getYear() ? " in " : " in the years ")
                    + Dates.span(from.getYear(), to.getYear())
                    + ".";
        }

        boolean touches(int year) {
            return from.getYear() <= year && year <= to.getYear();
        }
    }

    Offices(List<Actor> actors) {
        Map<String, List<Reign>> all = new TreeMap<>();
        for (Actor actor : actors) {
            for (Actor.Tenure tenure : actor.offices()) {
                String key = tenure.office().strip().toLowerCase(Locale.ROOT);
                if (tenure.from() != null
                        && tenure.to() != null
                        && !tenure.from().isAfter(tenure.to())) {
                    all.computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(
                                    new Reign(
                                            tenure.office().strip(),
                                            actor,
                                            tenure.from(),
                                            tenure.to()));
                } else {
                    undated.computeIfAbsent(key, _ -> new ArrayList<>()).add(actor);
                }
            }
        }
        all.forEach(
                (key, reigns) -> {
                    reigns.sort(
                            Comparator.comparing(Reign::from)
                                    .thenComparing(reign -> reign.holder().name()));
                    if (holders(reigns) < 2) {
                        alone.put(key, List.copyOf(reigns));
                    } else if (single(reigns)) {
                        seats.put(key, List.copyOf(reigns));
                    }
                });
    }

    private static long holders(List<Reign> reigns) {
        return reigns.stream().map(reign -> reign.holder().name()).distinct().count();
    }

    private static boolean single(List<Reign> reigns) {
        for (int i = 1; i < reigns.size(); i++) {
            Reign before = reigns.get(i - 1);
            Reign after = reigns.get(i);
            long together = ChronoUnit.DAYS.between(after.from(), before.to());
            boolean coarse =
                    after.from().getYear() == before.to().getYear() && yearOnly(before, after);
            if (together > HANDOVER_DAYS && !coarse) {
                return false;
            }
        }
        return true;
    }

    private static boolean yearOnly(Reign before, Reign after) {
        return before.to().getMonthValue() == 12 && before.to().getDayOfMonth() == 31
                || after.from().getDayOfYear() == 1;
    }

    /** Every time in a single-seat office, by office and date. */
    public List<Reign> reigns() {
        return seats.values().stream().flatMap(List::stream).toList();
    }

    /**
     * What the notes do not tell of each office of which they date one holder alone: "no second
     * head of the mint between 1924 and 1953".
     */
    public List<String> lacking(Casing casing) {
        return alone.entrySet().stream()
                .map(office -> lacking(office.getKey(), office.getValue(), casing))
                .toList();
    }

    private String lacking(String key, List<Reign> of, Casing casing) {
        String office = casing.inside(of.getFirst().office());
        Actor holder = of.getFirst().holder();
        return undated.getOrDefault(key, List.of()).stream()
                .filter(actor -> !actor.name().equals(holder.name()))
                .findFirst()
                .map(other -> "no dates for " + other.name() + " as " + office)
                .orElseGet(
                        () ->
                                "no second "
                                        + office
                                        + " between "
                                        + of.getFirst().from().getYear()
                                        + " and "
                                        + of.stream()
                                                .mapToInt(reign -> reign.to().getYear())
                                                .max()
                                                .orElseThrow());
    }

    /** The others who held the same office at some time. */
    public List<Reign> others(Reign reign) {
        return seats.getOrDefault(reign.office().toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(other -> !other.holder().name().equals(reign.holder().name()))
                .toList();
    }

    /** The years of a tenure that can be asked for: wholly inside it, and nobody else's. */
    public List<Integer> yearsOf(Reign reign, Ground ground) {
        return IntStream.range(reign.from().getYear() + 1, reign.to().getYear())
                .filter(
                        year ->
                                reign.holdsAllOf(year)
                                        && ground.covers(year)
                                        && !contested(reign, year))
                .boxed()
                .toList();
    }

    /** The words of the notes that say who held the office; all on the holder where none do. */
    public List<Evidence> quotes(Reign reign) {
        Set<String> office = Words.stems(reign.office());
        List<Evidence> quotes =
                reign.holder().evidence().stream()
                        .filter(evidence -> Words.stems(evidence.quote()).containsAll(office))
                        .toList();
        return quotes.isEmpty() ? reign.holder().evidence() : quotes;
    }

    /** Who held the office next, where the notes leave no gap of more than a handover. */
    public Optional<Reign> after(Reign reign) {
        List<Reign> all = seats.getOrDefault(reign.office().toLowerCase(Locale.ROOT), List.of());
        int next = all.indexOf(reign) + 1;
        return next > 0
                        && next < all.size()
                        && ChronoUnit.DAYS.between(reign.to(), all.get(next).from())
                                <= HANDOVER_DAYS
                ? Optional.of(all.get(next))
                : Optional.empty();
    }

    /** Whether that person may have held the office in that year, as far as the notes tell. */
    public boolean mayHaveHeld(Actor person, String office, int year) {
        String key = office.toLowerCase(Locale.ROOT);
        return seats.getOrDefault(key, List.of()).stream()
                        .anyMatch(
                                reign ->
                                        reign.holder().name().equals(person.name())
                                                && reign.touches(year))
                || undated.getOrDefault(key, List.of()).contains(person);
    }

    /** Whether anyone else is said to have held it in that year. */
    public boolean contested(Reign reign, int year) {
        return others(reign).stream().anyMatch(other -> other.touches(year))
                || undated.getOrDefault(reign.office().toLowerCase(Locale.ROOT), List.of()).stream()
                        .anyMatch(actor -> !actor.equals(reign.holder()));
    }
}
