package org.examwright.generation.choice.contrasts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Statement;

/** What the notes set against what: the two subjects of each difference that they tell. */
final class Contrasts {
    private final Map<String, Set<String>> others = new TreeMap<>();
    private final Map<String, List<Statement>> differences = new TreeMap<>();

    Contrasts(Ground ground) {
        for (Statement statement : ground.statements()) {
            if (statement.kind() == Statement.Kind.DIFFERENCE) {
                note(statement);
            }
        }
    }

    private void note(Statement statement) {
        String[] sides = statement.subject().split(" and ");
        if (sides.length == 2) {
            String one = plain(sides[0]);
            String other = plain(sides[1]);
            others.computeIfAbsent(one, _ -> new TreeSet<>()).add(other);
            others.computeIfAbsent(other, _ -> new TreeSet<>()).add(one);
            differences
                    .computeIfAbsent(one + " and " + other, _ -> new ArrayList<>())
                    .add(statement);
        }
    }

    /** Whether the notes set one subject against the other. */
    boolean between(String one, String other) {
        return others.getOrDefault(plain(one), Set.of()).contains(plain(other));
    }

    /** The differences between each pair, in the notes' order. */
    Map<String, List<Statement>> differences() {
        return differences;
    }

    /** A subject without its article, in lower case. */
    static String plain(String subject) {
        return subject.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }
}
