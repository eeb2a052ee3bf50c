package org.examwright.generation.choice.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Statement;

/**
 * A change from one state to another, with its years: "the control of the mines in 1842".
 *
 * @param matter what changed, without the years: two shifts of one matter are steps of one story
 * @param years the years as the subject words them: "in 1842", "between 1840 and 1845"
 */
record Shift(
        Statement change,
        String matter,
        String years,
        int from,
        int to,
        String before,
        String after) {
    private static final Pattern DATED =
            Pattern.compile(
                    "^(?<matter>.+?),? (?<years>(?:in|after|from|between) (?<from>\\d{4})(?:"
                            + " (?:and|to) (?<to>\\d{4}))?)$");

    /** A subject taken apart into what it is about and its years. */
    record Dated(String matter, String years, int from, int to) {
        static Optional<Dated> of(String subject) {
            Matcher matcher = DATED.matcher(subject.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(matcher.group("from"));
            int to = matcher.group("to") == null ? from : Integer.parseInt(matcher.group("to"));
            return Optional.of(
                    new Dated(matcher.group("matter"), matcher.group("years"), from, to));
        }

        boolean sameMatter(String other) {
            return matter.equalsIgnoreCase(other);
        }
    }

    static Optional<Shift> of(Statement statement) {
        String before = statement.before();
        String after = statement.after();
        if (statement.kind() != Statement.Kind.CHANGE || before == null || after == null) {
            return Optional.empty();
        }
        return Dated.of(statement.subject())
                .filter(_ -> sentence(before) && sentence(after))
                .map(
                        dated ->
                                new Shift(
                                        statement,
                                        dated.matter(),
                                        dated.years(),
                                        dated.from(),
                                        dated.to(),
                                        before,
                                        after));
    }

    private static boolean sentence(String state) {
        return Words.count(state) >= 4
                && Character.isUpperCase(state.codePointAt(0))
                && Clause.of(state).isPresent();
    }

    /** Every shift of a course. */
    static List<Shift> all(Ground ground) {
        List<Shift> shifts = new ArrayList<>();
        ground.statements().forEach(statement -> of(statement).ifPresent(shifts::add));
        return shifts;
    }

    boolean sameMatter(Shift other) {
        return new Dated(matter, years, from, to).sameMatter(other.matter);
    }
}
