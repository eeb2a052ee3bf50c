package org.examwright.knowledge.conflicts.finding.offices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.conflicts.finding.Clusters;
import org.examwright.knowledge.conflicts.finding.Contradiction;
import org.examwright.knowledge.conflicts.finding.Contradiction.About;
import org.examwright.knowledge.conflicts.finding.Contradiction.FactKind;
import org.examwright.knowledge.conflicts.finding.Contradiction.Kind;
import org.examwright.knowledge.conflicts.finding.Contradiction.Value;
import org.examwright.knowledge.conflicts.finding.Values;
import org.examwright.knowledge.conflicts.finding.telling.Names;
import org.examwright.knowledge.conflicts.finding.telling.Span;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/** One person's office dated in two ways, or one seat given to two at a time. */
public final class OfficeClash {
    private static final double YEARS = 5;
    private static final int MOST = 300;
    private final Names names;

    public OfficeClash(Names names) {
        this.names = names;
    }

    public List<Contradiction> find(List<Seat> all, Map<String, String> renamed) {
        List<Seat> seats = all.stream().map(seat -> placed(seat, renamed)).toList();
        List<Contradiction> found = new ArrayList<>(dates(seats));
        found.addAll(holders(seats));
        return found;
    }

    /** A place under its later names is one place. */
    private static Seat placed(Seat seat, Map<String, String> renamed) {
        Set<String> scope = new TreeSet<>();
        seat.scope().forEach(stem -> scope.add(renamed.getOrDefault(stem, stem)));
        return new Seat(
                seat.person(),
                seat.office(),
                scope,
                seat.span(),
                seat.taken(),
                seat.name(),
                seat.evidence(),
                seat.facts());
    }

    private List<Contradiction> dates(List<Seat> seats) {
        Map<String, List<Seat>> groups = new LinkedHashMap<>();
        seats.stream()
                .filter(seat -> seat.taken() && seat.span() != null)
                .forEach(
                        seat ->
                                groups.computeIfAbsent(
                                                seat.person() + new TreeSet<>(seat.office()),
                                                _ -> new ArrayList<>())
                                        .add(seat));
        List<Contradiction> found = new ArrayList<>();
        for (List<Seat> group : groups.values()) {
            for (List<Seat> same : Clusters.of(group, OfficeClash::sameScope)) {
                if (same.stream().anyMatch(a -> same.stream().anyMatch(b -> apart(a, b)))) {
                    found.add(told(same, seat -> finest(seat, same), same.getFirst().person()));
                }
            }
        }
        return found;
    }

    /** The closest date among those that agree with a seat's own. */
    private static String finest(Seat seat, List<Seat> all) {
        return all.stream()
                .map(OfficeClash::span)
                .filter(span -> span.agrees(span(seat)))
                .min(Comparator.comparing(Span::days).thenComparing(Span::first))
                .orElse(span(seat))
                .toString();
    }

    private static boolean sameScope(Seat one, Seat other) {
        return one.scope().isEmpty()
                || other.scope().isEmpty()
                || !Collections.disjoint(one.scope(), other.scope());
    }

    private static boolean apart(Seat one, Seat other) {
        return !span(one).agrees(span(other)) && span(one).yearsFrom(span(other)) <= YEARS;
    }

    private static Span span(Seat seat) {
        return Objects.requireNonNull(seat.span());
    }

    private List<Contradiction> holders(List<Seat> seats) {
        Map<String, List<Seat>> bySeat = new TreeMap<>();
        for (Seat seat : seats) {
            for (String scope : seat.scope()) {
                bySeat.computeIfAbsent(
                                new TreeSet<>(seat.office()) + " " + scope, _ -> new ArrayList<>())
                        .add(seat);
            }
        }
        Set<String> crossed = crossed(bySeat);
        List<Contradiction> found = new ArrayList<>();
        bySeat.forEach(
                (key, all) -> {
                    List<Seat> group = all.subList(0, Math.min(MOST, all.size()));
                    List<Seat> contested =
                            group.stream()
                                    .filter(
                                            seat ->
                                                    group.stream()
                                                            .anyMatch(
                                                                    o -> rivals(seat, o, crossed)))
                                    .toList();
                    if (!contested.isEmpty()) {
                        found.add(told(contested, Seat::person, key));
                    }
                });
        return found;
    }

    /** Two in one seat on one day; or two who are told in each other's seats. */
    private static boolean rivals(Seat one, Seat other, Set<String> crossed) {
        if (one.person().equals(other.person())) {
            return false;
        }
        if (crossed.contains(one.person() + "/" + other.person())) {
            return one.span() == null || other.span() == null || one.span().agrees(other.span());
        }
        Span a = one.span();
        Span b = other.span();
        return a != null
                && b != null
                && !one.taken()
                && !other.taken()
                && one.scope().equals(other.scope())
                && !a.ranged()
                && !b.ranged()
                && !a.loose()
                && !b.loose()
                && a.agrees(b);
    }

    /** Pairs of whom one line says A here and B there, and another B here and A there. */
    private static Set<String> crossed(Map<String, List<Seat>> bySeat) {
        Map<String, Map<String, Set<String>>> byLine = new TreeMap<>();
        bySeat.forEach(
                (key, group) ->
                        group.forEach(
                                seat ->
                                        byLine.computeIfAbsent(line(seat), _ -> new TreeMap<>())
                                                .computeIfAbsent(
                                                        seat.person(), _ -> new TreeSet<>())
                                                .add(key)));
        Map<String, Set<String>> said = new TreeMap<>();
        byLine.values()
                .forEach(
                        seats ->
                                seats.forEach(
                                        (one, here) ->
                                                seats.forEach(
                                                        (other, there) -> {
                                                            if (!one.equals(other)) {
                                                                pairs(
                                                                        one, other, here, there,
                                                                        said);
                                                            }
                                                        })));
        Set<String> crossed = new LinkedHashSet<>();
        said.forEach(
                (pair, ways) -> {
                    if (ways.stream().anyMatch(way -> ways.contains(reversed(way)))) {
                        crossed.add(pair);
                    }
                });
        return crossed;
    }

    private static void pairs(
            String one,
            String other,
            Set<String> here,
            Set<String> there,
            Map<String, Set<String>> said) {
        for (String a : here) {
            for (String b : there) {
                if (!a.equals(b)) {
                    said.computeIfAbsent(one + "/" + other, _ -> new TreeSet<>()).add(a + "/" + b);
                }
            }
        }
    }

    private static String reversed(String way) {
        int slash = way.indexOf('/');
        return way.substring(slash + 1) + "/" + way.substring(0, slash);
    }

    private static String line(Seat seat) {
        return seat.evidence().stream()
                .map(each -> each.sourceId() + ":" + each.line())
                .findFirst()
                .orElse(seat.name());
    }

    private Contradiction told(
            List<Seat> seats, java.util.function.Function<Seat, String> text, String about) {
        Map<String, List<Seat>> values = new LinkedHashMap<>();
        seats.stream()
                .sorted(
                        Comparator.comparing(
                                (Seat s) -> s.span() == null ? "" : s.span().first().toString()))
                .forEach(
                        seat ->
                                values.computeIfAbsent(text.apply(seat), _ -> new ArrayList<>())
                                        .add(seat));
        Actor person = names.actor(seats.getFirst().person());
        boolean dated = seats.stream().map(Seat::person).distinct().count() == 1;
        @Nullable UUID id = person == null || !dated ? null : person.id();
        String key =
                dated ? about + " " + new TreeSet<>(seats.getFirst().office()) : "seat " + about;
        return new Contradiction(
                Kind.OFFICE,
                "OFFICE " + key,
                new About(FactKind.ACTOR, id, seats.getFirst().name()),
                values.entrySet().stream()
                        .map(value -> value(value.getKey(), value.getValue(), dated))
                        .toList());
    }

    private Value value(String text, List<Seat> seats, boolean dated) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        Set<UUID> facts = new LinkedHashSet<>();
        for (Seat seat : seats) {
            evidence.addAll(seat.evidence());
            facts.addAll(seat.facts());
            Actor holder = names.actor(seat.person());
            if (holder != null && !holder.offices().isEmpty()) {
                facts.add(holder.id());
            }
        }
        Span span =
                dated
                        ? seats.stream()
                                .map(OfficeClash::span)
                                .min(Comparator.comparing(Span::days))
                                .orElse(null)
                        : null;
        return new Value(
                text,
                span == null ? null : span.first(),
                span == null ? null : span.last(),
                Values.whole(evidence),
                facts);
    }
}
