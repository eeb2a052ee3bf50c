package org.examwright.generation.choice.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Offices.Reign;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;

/** People with the posts they held in one year, each post held by one of them throughout it. */
final class PeopleAndPosts {
    private static final int MOST = 5;
    private static final int LEAST = 4;

    private PeopleAndPosts() {}

    static List<PairSet> in(Ground ground) {
        TreeMap<Integer, List<Reign>> byYear = new TreeMap<>();
        for (Reign reign : ground.offices().reigns()) {
            for (int year : ground.offices().yearsOf(reign, ground)) {
                byYear.computeIfAbsent(year, _ -> new ArrayList<>()).add(reign);
            }
        }
        Set<UUID> asked = new HashSet<>();
        List<PairSet> sets = new ArrayList<>();
        byYear.forEach(
                (year, reigns) -> {
                    List<Reign> sheet = sheet(ground, year, reigns, asked);
                    if (sheet.size() >= LEAST) {
                        sheet.stream().limit(LEAST).forEach(reign -> asked.add(reign.id()));
                        sets.add(set(ground, year, sheet));
                    }
                });
        return sets;
    }

    /**
     * Tenures that were not asked about yet come first; three of them at least make a new sheet.
     */
    private static List<Reign> sheet(Ground ground, int year, List<Reign> reigns, Set<UUID> asked) {
        List<Reign> order = new ArrayList<>(reigns);
        order.sort(
                Comparator.comparing((Reign reign) -> asked.contains(reign.id()))
                        .thenComparing(Reign::office));
        List<Reign> sheet = new ArrayList<>();
        for (Reign reign : order) {
            boolean fits =
                    sheet.size() < MOST
                            && sheet.stream()
                                    .noneMatch(
                                            other ->
                                                    other.holder().equals(reign.holder())
                                                            || mayHold(ground, other, reign, year)
                                                            || mayHold(ground, reign, other, year));
            if (fits) {
                sheet.add(reign);
            }
        }
        long fresh = sheet.stream().limit(LEAST).filter(r -> !asked.contains(r.id())).count();
        return fresh >= 3 ? sheet : List.of();
    }

    private static boolean mayHold(Ground ground, Reign holder, Reign office, int year) {
        return ground.offices().mayHaveHeld(holder.holder(), office.office(), year);
    }

    private static PairSet set(Ground ground, int year, List<Reign> reigns) {
        String when = Dates.year(year);
        return new PairSet(
                "posts in " + when,
                List.of(
                        "Match each person with the post held in " + when + ".",
                        "Pair each person with the post held in " + when + "."),
                reigns.stream()
                        .map(
                                reign ->
                                        new Pair(
                                                reign.id(),
                                                reign.holder(),
                                                reign.holder().name(),
                                                Words.capitalised(reign.office()),
                                                reign.told(ground.casing()),
                                                ground.offices().quotes(reign)))
                        .toList(),
                false);
    }
}
