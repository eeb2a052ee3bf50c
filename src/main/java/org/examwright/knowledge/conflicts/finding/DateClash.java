package org.examwright.knowledge.conflicts.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.examwright.knowledge.conflicts.finding.telling.Span;
import org.examwright.knowledge.conflicts.finding.telling.Stems;

/** One deed told with dates that cannot both be true. */
final class DateClash {
    private static final int MOST = 60;
    private static final double HALF_A_YEAR = 0.5;
    private static final Set<String> GENERAL =
            Set.of(
                    Stems.of("party"),
                    Stems.of("movement"),
                    Stems.of("faction"),
                    Stems.of("group"),
                    Stems.of("organisation"),
                    Stems.of("post"),
                    Stems.of("position"));

    List<Contradiction> find(List<Claim> claims) {
        List<Contradiction> found = new ArrayList<>();
        List<Claim> dated = claims.stream().filter(claim -> claim.span() != null).toList();
        for (List<Claim> group : groups(dated)) {
            for (List<Claim> same : Clusters.of(group, this::same)) {
                List<Claim> contested =
                        same.stream()
                                .filter(a -> same.stream().anyMatch(b -> clash(a, b)))
                                .toList();
                if (!contested.isEmpty()) {
                    List<Claim> all =
                            same.stream()
                                    .filter(
                                            a ->
                                                    contested.contains(a)
                                                            || contested.stream()
                                                                    .noneMatch(b -> sameLine(a, b)))
                                    .toList();
                    found.add(Values.ofDates(all));
                }
            }
        }
        return found;
    }

    private static boolean clash(Claim one, Claim other) {
        Span a = Objects.requireNonNull(one.span());
        Span b = Objects.requireNonNull(other.span());
        return !a.agrees(b)
                && !a.inTwoCalendars(b)
                && a.yearsFrom(b) <= one.deed().years()
                && !sameLine(one, other);
    }

    /** One line does not contradict itself: its dates belong to different things. */
    static boolean sameLine(Claim one, Claim other) {
        return one.evidence().stream()
                .anyMatch(
                        a ->
                                other.evidence().stream()
                                        .anyMatch(
                                                b ->
                                                        a.sourceId().equals(b.sourceId())
                                                                && a.line() == b.line()));
    }

    /** Deeds of a kind that share a person, or the rarest word of their thing. */
    static Collection<List<Claim>> groups(List<Claim> claims) {
        Map<String, Integer> often = new LinkedHashMap<>();
        for (Claim claim : claims) {
            claim.deed()
                    .thing()
                    .forEach(s -> often.merge(claim.deed().kind() + s, 1, Integer::sum));
        }
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Deed deed = claim.deed();
            if (deed.person() != null) {
                groups.computeIfAbsent(deed.kind() + "/" + deed.person(), _ -> new ArrayList<>())
                        .add(claim);
                continue;
            }
            for (String stem : new TreeSet<>(deed.thing())) {
                int count = often.getOrDefault(deed.kind() + stem, 0);
                if (count > 1 && count <= MOST) {
                    groups.computeIfAbsent(deed.kind() + " " + stem, _ -> new ArrayList<>())
                            .add(claim);
                }
            }
        }
        return groups.values().stream().filter(g -> g.size() > 1).toList();
    }

    boolean same(Claim one, Claim other) {
        Deed a = one.deed();
        Deed b = other.deed();
        if (a.person() != null) {
            return a.person().equals(b.person())
                    && (partners(a, b) || a.kind().equals("exile") && atOnce(one, other));
        }
        Span early = one.span();
        Span late = other.span();
        return sameThing(a, b)
                && (early == null || late == null || early.yearsFrom(late) <= a.years());
    }

    /** Nobody is sent to two places within half a year. */
    private static boolean atOnce(Claim one, Claim other) {
        Span early = one.span();
        Span late = other.span();
        return early != null && late != null && early.yearsFrom(late) < HALF_A_YEAR;
    }

    private static boolean partners(Deed a, Deed b) {
        switch (a.kind()) {
            case "joining", "expulsion", "exile", "removal" -> {
                Set<String> one = new TreeSet<>(a.partner());
                Set<String> other = new TreeSet<>(b.partner());
                one.removeAll(GENERAL);
                other.removeAll(GENERAL);
                return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
            }
            case "appointment" -> {
                Set<String> common = new TreeSet<>(a.partner());
                common.retainAll(b.partner());
                int least = Math.min(a.partner().size(), b.partner().size());
                return !common.isEmpty() && common.size() >= Math.min(2, least);
            }
            default -> {
                return true;
            }
        }
    }

    /** Whether two names mean one thing: one may say more than the other, but not otherwise. */
    static boolean sameThing(Deed a, Deed b) {
        Set<String> common = new TreeSet<>(a.thing());
        common.retainAll(b.thing());
        Set<String> one = new TreeSet<>(a.thing());
        one.removeAll(common);
        Set<String> other = new TreeSet<>(b.thing());
        other.removeAll(common);
        if (one.stream().anyMatch(Stems::numbers) || other.stream().anyMatch(Stems::numbers)) {
            return false;
        }
        if (one.isEmpty() && other.isEmpty()) {
            return common.size() > 1
                    || !Collections.disjoint(a.named(), common)
                            && !Collections.disjoint(b.named(), common);
        }
        boolean contained = one.isEmpty() || other.isEmpty();
        boolean names =
                one.stream().anyMatch(a.named()::contains)
                        && other.stream().anyMatch(b.named()::contains);
        if (contained) {
            return common.size() > 1;
        }
        return !names
                && common.size() > 2
                && common.size() >= 2 * Math.max(one.size(), other.size());
    }
}
