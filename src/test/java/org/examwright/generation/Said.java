package org.examwright.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;

/** Statements of the kinds that have more to them than a subject and a text, for tests. */
final class Said {
    private Said() {}

    static Statement changed(String subject, String before, String after) {
        return of(Statement.Kind.CHANGE, subject, "A new state came about", before, after, null);
    }

    static Statement held(String who, String stance, String text) {
        return of(Statement.Kind.POSITION, who, text, null, null, stance);
    }

    /** Words with the sentence of the notes that dates them. */
    static Statement quoted(String who, int year, String words) {
        return of(Statement.Kind.QUOTATION, who, words, year + "", null, null);
    }

    private static Statement of(
            Statement.Kind kind,
            String subject,
            String text,
            @Nullable String before,
            @Nullable String after,
            @Nullable String stance) {
        boolean dated = kind == Statement.Kind.QUOTATION;
        String quote = (dated ? "In " + before + " " + subject + ": " : "Told: ") + text;
        return new Statement(
                UuidV7.next(),
                kind,
                subject,
                text,
                dated ? null : before,
                after,
                stance,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Evidence(
                                SourceId.next(),
                                1,
                                1,
                                0,
                                quote.codePointCount(0, quote.length()),
                                quote)),
                Standing.PACK);
    }

    /** The knowledge of a notebook and these statements. */
    static Knowledge in(Notebook notes, Statement... more) {
        Knowledge known = notes.knowledge();
        List<Statement> statements = new ArrayList<>(known.statements());
        statements.addAll(List.of(more));
        return new Knowledge(
                known.topics(),
                known.themes(),
                known.actors(),
                known.events(),
                known.terms(),
                known.figures(),
                List.copyOf(statements),
                known.relations());
    }

    /** The same with each event as it is told instead. */
    static Knowledge withEvents(Knowledge known, UnaryOperator<Event> told) {
        return new Knowledge(
                known.topics(),
                known.themes(),
                known.actors(),
                known.events().stream().map(told).toList(),
                known.terms(),
                known.figures(),
                known.statements(),
                known.relations());
    }

    /** The same with a role told of each of these persons. */
    static Knowledge withRoles(Knowledge known, Map<String, String> roles) {
        List<Actor> actors =
                known.actors().stream()
                        .map(
                                a ->
                                        new Actor(
                                                a.id(),
                                                a.name(),
                                                a.aliases(),
                                                a.kind(),
                                                roles.get(a.name()),
                                                a.offices(),
                                                a.topics(),
                                                a.evidence(),
                                                a.standing()))
                        .toList();
        return new Knowledge(
                known.topics(),
                known.themes(),
                actors,
                known.events(),
                known.terms(),
                known.figures(),
                known.statements(),
                known.relations());
    }

    /** A view with the points for and against it. */
    static Knowledge argued(String view, List<String> favour, List<String> against) {
        var notes = new Notebook().topic("Rome").theme("Power");
        favour.forEach(point -> notes.point("FOR: " + view, point));
        against.forEach(point -> notes.point("AGAINST: " + view, point));
        return notes.knowledge();
    }
}
