package org.examwright.generation.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.examwright.knowledge.Actor;

/**
 * The offices that one person held at a time, told from the tenures: at least two holders, and none
 * together with another for longer than a handover.
 */
public final class Offices {
    private static final int HANDOVER_DAYS = 62;
    private final Map<String, List<Reign>> seats = new TreeMap<>();
    private final Map<String, List<Actor>> undated = new TreeMap<>();

    /** Someone's time in an office, both days inclusive. */
    public record Reign(String office, Actor holder, LocalDate from, LocalDate to) {

        /**
         * Whether the whole year lies inside, whatever the day it began or ended in its own year.
         */
        public boolean holdsAllOf(int year) {
            return from.getYear() < year && year < to.getYear();
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
                    if (single(reigns)) {
                        seats.put(key, List.copyOf(reigns));
                    }
                });
    }

    private static boolean single(List<Reign> reigns) {
        if (reigns.stream().map(reign -> reign.holder().name()).distinct().count() < 2) {
            return false;
        }
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

    /** The others who held the same office at some time. */
    public List<Reign> others(Reign reign) {
        return seats.getOrDefault(reign.office().toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(other -> !other.holder().name().equals(reign.holder().name()))
                .toList();
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
