package org.examwright.knowledge.conflicts.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.examwright.knowledge.conflicts.finding.Contradiction.About;
import org.examwright.knowledge.conflicts.finding.Contradiction.FactKind;
import org.examwright.knowledge.conflicts.finding.Contradiction.Kind;
import org.examwright.knowledge.conflicts.finding.Contradiction.Value;
import org.examwright.knowledge.conflicts.finding.telling.Span;
import org.examwright.sources.Evidence;

/** Gathers what agrees into one value, the finest first; what agrees with two stands under both. */
public final class Values {
    private Values() {}

    public static Contradiction ofDates(List<Claim> claims) {
        List<Claim> fine =
                claims.stream()
                        .sorted(
                                Comparator.comparing((Claim c) -> span(c).loose())
                                        .thenComparing(c -> span(c).days())
                                        .thenComparing(c -> span(c).first()))
                        .toList();
        List<List<Claim>> groups = new ArrayList<>();
        for (Claim claim : fine) {
            List<List<Claim>> fitting =
                    groups.stream()
                            .filter(group -> span(group.getFirst()).agrees(span(claim)))
                            .toList();
            fitting.forEach(group -> group.add(claim));
            if (fitting.isEmpty()) {
                groups.add(new ArrayList<>(List.of(claim)));
            }
        }
        List<Value> values =
                groups.stream()
                        .sorted(Comparator.comparing(g -> span(g.getFirst()).first()))
                        .map(Values::dated)
                        .toList();
        Deed deed = claims.getFirst().deed();
        String key =
                deed.person() == null
                        ? String.join(" ", new TreeSet<>(deed.thing()))
                        : deed.person() + " " + String.join(" ", new TreeSet<>(deed.partner()));
        return new Contradiction(
                Kind.DATE, "DATE " + deed.kind() + " " + key, about(claims), values);
    }

    private static Span span(Claim claim) {
        return Objects.requireNonNull(claim.span());
    }

    private static About about(List<Claim> claims) {
        for (Claim claim : claims) {
            if (!claim.facts().isEmpty()) {
                return new About(FactKind.EVENT, claim.facts().iterator().next(), claim.text());
            }
        }
        return new About(FactKind.EVENT, null, claims.getFirst().text());
    }

    private static Value dated(List<Claim> claims) {
        Claim first = claims.getFirst();
        Span span = span(first);
        Set<Evidence> evidence = new LinkedHashSet<>();
        Set<UUID> facts = new LinkedHashSet<>();
        for (Claim claim : claims) {
            evidence.addAll(claim.evidence());
            facts.addAll(claim.facts());
        }
        return new Value(span.toString(), span.first(), span.last(), whole(evidence), facts);
    }

    /** Without quotes that lie within others. */
    public static List<Evidence> whole(Collection<Evidence> quotes) {
        return quotes.stream()
                .filter(a -> quotes.stream().noneMatch(b -> !a.equals(b) && within(a, b)))
                .toList();
    }

    private static boolean within(Evidence small, Evidence large) {
        return small.sourceId().equals(large.sourceId())
                && small.sourceVersion() == large.sourceVersion()
                && small.line() == large.line()
                && small.start() >= large.start()
                && small.end() <= large.end();
    }
}
