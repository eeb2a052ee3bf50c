package org.examwright.knowledge.conflicts.finding.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.examwright.knowledge.conflicts.finding.Contradiction;
import org.examwright.knowledge.conflicts.finding.Contradiction.About;
import org.examwright.knowledge.conflicts.finding.Contradiction.FactKind;
import org.examwright.knowledge.conflicts.finding.Contradiction.Kind;
import org.examwright.knowledge.conflicts.finding.Contradiction.Value;
import org.examwright.knowledge.conflicts.finding.telling.Span;
import org.examwright.knowledge.conflicts.finding.telling.Stems;
import org.examwright.sources.Evidence;

/** One measure at one time with numbers that cannot both be true. */
public final class FigureClash {
    private static final int MOST = 40;
    private static final double LONGEST_DAYS = 400;

    private FigureClash() {}

    public static List<Contradiction> find(List<Amount> amounts) {
        List<Contradiction> found = new ArrayList<>();
        Set<Amount> used = new LinkedHashSet<>();
        for (List<Amount> group : groups(amounts)) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    Amount one = group.get(i);
                    Amount other = group.get(j);
                    boolean fresh = !used.contains(one) || !used.contains(other);
                    if (fresh && clash(one, other)) {
                        used.add(one);
                        used.add(other);
                        found.add(told(one, other));
                    }
                }
            }
        }
        return found;
    }

    /** Amounts that share a word which not many do. */
    private static List<List<Amount>> groups(List<Amount> amounts) {
        Map<String, List<Amount>> byWord = new LinkedHashMap<>();
        for (Amount amount : amounts) {
            Set<String> words = new TreeSet<>(amount.counted());
            words.addAll(amount.toll());
            for (String word : words) {
                byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(amount);
            }
        }
        return byWord.values().stream().filter(g -> g.size() > 1 && g.size() <= MOST).toList();
    }

    private static boolean clash(Amount one, Amount other) {
        if (one.share() != other.share() || one.agrees(other) || sameSentence(one, other)) {
            return false;
        }
        if (!one.toll().isEmpty() && !other.toll().isEmpty()) {
            return sameToll(one, other);
        }
        return sameTime(one, other) && sameMeasure(one, other);
    }

    private static boolean sameSentence(Amount one, Amount other) {
        return one.evidence().equals(other.evidence());
    }

    /** Both dated to times that meet and are short, or neither dated at all. */
    private static boolean sameTime(Amount one, Amount other) {
        Span a = one.span();
        Span b = other.span();
        if (a == null || b == null) {
            return false;
        }
        return a.agrees(b)
                && !a.loose()
                && !b.loose()
                && a.days() < LONGEST_DAYS
                && b.days() < LONGEST_DAYS;
    }

    private static boolean sameMeasure(Amount one, Amount other) {
        Set<String> common = new TreeSet<>(one.counted());
        common.retainAll(other.counted());
        int less = Math.min(one.counted().size(), other.counted().size());
        int more = Math.max(one.counted().size(), other.counted().size());
        boolean numbered = differ(one.counted(), other.counted()).stream().anyMatch(Stems::numbers);
        if (numbered) {
            return false;
        }
        boolean contained = common.size() == less && more - less <= 2;
        boolean unit = one.unit() != null && one.unit().equals(other.unit());
        return contained && (one.share() || unit && common.size() >= 2);
    }

    private static Set<String> differ(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        all.removeIf(word -> one.contains(word) && other.contains(word));
        return all;
    }

    /** The lives that one thing cost, as long as neither tells of a part of its time only. */
    private static boolean sameToll(Amount one, Amount other) {
        Set<String> common = new TreeSet<>(one.toll());
        common.retainAll(other.toll());
        boolean parts = one.span() != null && other.span() != null && !sameTime(one, other);
        double factor =
                one.low().max(other.low()).doubleValue()
                        / Math.max(1, one.high().min(other.high()).doubleValue());
        boolean large = one.low().min(other.low()).doubleValue() >= 1000;
        return !common.isEmpty() && !parts && large && factor >= 1.5;
    }

    private static Contradiction told(Amount one, Amount other) {
        List<Amount> both =
                List.of(one, other).stream().sorted(Comparator.comparing(Amount::low)).toList();
        Set<String> key = new TreeSet<>(one.toll().isEmpty() ? one.counted() : one.toll());
        key.retainAll(other.toll().isEmpty() ? other.counted() : other.toll());
        String when = one.span() == null ? "" : Integer.toString(one.span().first().getYear());
        UUID fact = both.stream().flatMap(a -> a.facts().stream()).findFirst().orElse(null);
        return new Contradiction(
                Kind.FIGURE,
                "FIGURE " + String.join(" ", key) + " " + when,
                new About(FactKind.FIGURE, fact, both.getFirst().sentence()),
                both.stream().map(FigureClash::value).toList());
    }

    private static Value value(Amount amount) {
        List<Evidence> evidence = List.copyOf(amount.evidence());
        return new Value(amount.text(), null, null, evidence, amount.facts());
    }
}
