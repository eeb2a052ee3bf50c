package org.examwright.knowledge.conflicts.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.examwright.knowledge.conflicts.finding.Contradiction.About;
import org.examwright.knowledge.conflicts.finding.Contradiction.FactKind;
import org.examwright.knowledge.conflicts.finding.Contradiction.Kind;
import org.examwright.knowledge.conflicts.finding.Contradiction.Value;
import org.examwright.knowledge.conflicts.finding.telling.Names;
import org.examwright.knowledge.conflicts.finding.telling.Span;
import org.examwright.sources.Evidence;

/** One deed given to different persons, none of whom the other telling names. */
final class DoerClash {
    private static final Set<String> SHARED =
            Set.of("beginning", "ending", "arrest", "purge", "introduction", "removal", "joining");
    private final Names names;
    private final DateClash dates = new DateClash();

    DoerClash(Names names) {
        this.names = names;
    }

    List<Contradiction> find(List<Claim> claims) {
        List<Claim> done =
                claims.stream()
                        .filter(claim -> !claim.deed().doers().isEmpty())
                        .filter(claim -> claim.deed().doers().stream().allMatch(names::person))
                        .filter(claim -> !SHARED.contains(claim.deed().kind()))
                        .toList();
        List<Contradiction> found = new ArrayList<>();
        for (List<Claim> group : DateClash.groups(done)) {
            for (List<Claim> same : Clusters.of(group, this::same)) {
                if (same.stream().anyMatch(a -> same.stream().anyMatch(b -> clash(a, b)))) {
                    found.add(told(same));
                }
            }
        }
        return found;
    }

    private boolean same(Claim one, Claim other) {
        boolean exact =
                one.deed().person() != null || one.deed().thing().equals(other.deed().thing());
        return exact && dates.same(one, other);
    }

    private static boolean clash(Claim one, Claim other) {
        Span a = one.span();
        Span b = other.span();
        return Collections.disjoint(one.deed().doers(), other.deed().doers())
                && (a == null || b == null || a.agrees(b))
                && !DateClash.sameLine(one, other);
    }

    private static Contradiction told(List<Claim> claims) {
        Map<String, List<Claim>> values = new LinkedHashMap<>();
        for (Claim claim : claims) {
            values.computeIfAbsent(
                            String.join(", ", new TreeSet<>(claim.deed().doers())),
                            _ -> new ArrayList<>())
                    .add(claim);
        }
        Deed deed = claims.getFirst().deed();
        String key =
                deed.person() == null
                        ? String.join(" ", new TreeSet<>(deed.thing()))
                        : deed.person();
        UUID fact = claims.stream().flatMap(c -> c.facts().stream()).findFirst().orElse(null);
        return new Contradiction(
                Kind.ATTRIBUTION,
                "ATTRIBUTION " + deed.kind() + " " + key,
                new About(FactKind.EVENT, fact, claims.getFirst().text()),
                values.entrySet().stream()
                        .map(each -> value(each.getKey(), each.getValue()))
                        .toList());
    }

    private static Value value(String doers, List<Claim> claims) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        Set<UUID> facts = new LinkedHashSet<>();
        for (Claim claim : claims) {
            evidence.addAll(claim.evidence());
            facts.addAll(claim.facts());
        }
        return new Value(doers, null, null, Values.whole(evidence), facts);
    }
}
