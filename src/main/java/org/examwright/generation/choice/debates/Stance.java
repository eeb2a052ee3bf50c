package org.examwright.generation.choice.debates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Statement;

/**
 * A position for or against something.
 *
 * @param issue what it is about, in lower case: two stances are of one debate where it is the same
 */
record Stance(Statement position, boolean favour, String issue) {
    private static final Pattern WORDS = Pattern.compile("^(FOR|AGAINST):? (.+)$");

    static Optional<Stance> of(Statement statement) {
        if (statement.kind() != Statement.Kind.POSITION || statement.stance() == null) {
            return Optional.empty();
        }
        Matcher matcher = WORDS.matcher(statement.stance().strip());
        return matcher.matches()
                ? Optional.of(
                        new Stance(
                                statement,
                                matcher.group(1).equals("FOR"),
                                matcher.group(2)
                                        .toLowerCase(Locale.ROOT)
                                        .replaceFirst("^the ", "")))
                : Optional.empty();
    }

    /** Every stance of a course. */
    static List<Stance> all(Ground ground) {
        List<Stance> stances = new ArrayList<>();
        ground.statements().forEach(statement -> of(statement).ifPresent(stances::add));
        return stances;
    }

    boolean against(Stance other) {
        return favour != other.favour && issue.equals(other.issue);
    }

    boolean beside(Stance other) {
        return favour == other.favour && issue.equals(other.issue);
    }
}
