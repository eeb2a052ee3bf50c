package org.examwright.generation.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Statement.Kind;

/**
 * Parts statements into those that say something of their subject and the points that argue for or
 * against a view: positions whose stance gives a whole sentence after a colon ("FOR: The reforms
 * helped the towns").
 */
final class Sayings {
    private static final Pattern STANCE = Pattern.compile("^(FOR|AGAINST): (.+)$");
    private static final Comparator<Statement> ORDER =
            Comparator.comparing(Statement::subject).thenComparing(Statement::text);
    private final List<Statement> reliable;

    Sayings(List<Statement> statements) {
        this.reliable = statements.stream().filter(Trust::reliable).sorted(ORDER).toList();
    }

    /** Those that stand alone and argue for no view. */
    List<Statement> plain() {
        return reliable.stream()
                .filter(statement -> !argues(statement))
                .map(Reading::onItsOwn)
                .filter(Trust::plain)
                .sorted(ORDER)
                .toList();
    }

    /** Every view with its points, by its sentence; points come in the order of their time. */
    List<View> views() {
        Map<String, List<List<Statement>>> sides = new TreeMap<>();
        for (Statement statement : reliable) {
            Matcher stance = stance(statement);
            if (statement.kind() == Kind.POSITION && stance.matches()) {
                sides.computeIfAbsent(
                                stance.group(2), _ -> List.of(new ArrayList<>(), new ArrayList<>()))
                        .get(stance.group(1).equals("FOR") ? 0 : 1)
                        .add(statement);
            }
        }
        List<View> views = new ArrayList<>();
        sides.forEach(
                (issue, points) ->
                        views.add(
                                View.of(
                                        issue,
                                        inTime(points.getFirst()),
                                        inTime(points.getLast()))));
        return List.copyOf(views);
    }

    private static List<Statement> inTime(List<Statement> points) {
        return ToldOnce.of(points, Statement::text).stream()
                .sorted(
                        Comparator.comparing(
                                (Statement point) ->
                                        View.years(point.text()).min().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static boolean argues(Statement statement) {
        return statement.kind() == Kind.POSITION && stance(statement).matches();
    }

    private static Matcher stance(Statement statement) {
        String stance = statement.stance();
        return STANCE.matcher(stance == null ? "" : stance);
    }
}
