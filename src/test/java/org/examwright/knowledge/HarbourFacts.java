package org.examwright.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;

/** Notes on a harbour, and facts that quote them where they are kept as a source. */
record HarbourFacts(SourceId source) {
    static final String TEXT =
            """
            # The harbour
            In 1804 the Board began the mole 🪨, a wall of stone.
            In 44 BC there was no mole.
            Cookie settings
            """;
    static final Standing READ = Standing.extracted(0.8);

    /** A fact of each kind, with all that it can hold, in the order of the notes. */
    Knowledge everything() {
        var topic = topic("The harbour", null);
        var mole = topic("The mole", topic.id());
        var trade = new Theme(UuidV7.next(), "Trade", "Who sold what");
        var board = board(quote(2, "the Board"));
        var event =
                new Event(
                        UuidV7.next(),
                        "The Board began the mole",
                        LocalDate.of(1804, 1, 1),
                        LocalDate.of(1804, 12, 31),
                        Event.Precision.YEAR,
                        true,
                        "the bay",
                        List.of(new Event.Participation("The Board", Event.Part.AGENT)),
                        List.of("Trade"),
                        List.of("The harbour", "The mole"),
                        List.of(quote(2, "In 1804 the Board began the mole 🪨")),
                        List.of(quote(3, "44 BC")),
                        READ);
        var before =
                new Event(
                        UuidV7.next(),
                        "There was no mole",
                        LocalDate.of(-43, 3, 15),
                        LocalDate.of(-43, 3, 15),
                        Event.Precision.DAY,
                        false,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(quote(3, "In 44 BC there was no mole")),
                        Standing.PACK);
        var term =
                new Term(
                        UuidV7.next(),
                        "mole",
                        Term.Kind.CONCEPT,
                        "a wall of stone",
                        List.of("The mole"),
                        List.of(quote(2, "a wall of stone")),
                        READ.noting("Some say the wall was of earth"));
        var figure =
                new Figure(
                        UuidV7.next(),
                        "44",
                        new BigDecimal("44"),
                        null,
                        "years",
                        null,
                        null,
                        List.of(),
                        List.of(quote(3, "44")),
                        READ);
        var statement =
                new Statement(
                        UuidV7.next(),
                        Statement.Kind.CHANGE,
                        "mole",
                        "the bay gained a wall",
                        "no wall",
                        "a wall",
                        null,
                        List.of("The Board"),
                        List.of("Trade"),
                        List.of(),
                        List.of(quote(2, "wall")),
                        READ);
        var cause =
                new Relation(
                        UuidV7.next(),
                        Relation.Type.CAUSE,
                        Relation.End.of(event),
                        Relation.End.of(statement),
                        List.of(),
                        List.of(quote(2, "began")),
                        READ);
        return new Knowledge(
                List.of(topic, mole),
                List.of(trade),
                List.of(board),
                List.of(event, before),
                List.of(term),
                List.of(figure),
                List.of(statement),
                List.of(cause),
                new Confusables(List.of(List.of("The Board", "mole"))));
    }

    Event event(String label, String agent) {
        return new Event(
                UuidV7.next(),
                label,
                LocalDate.of(1804, 1, 1),
                LocalDate.of(1804, 12, 31),
                Event.Precision.YEAR,
                false,
                null,
                List.of(new Event.Participation(agent, Event.Part.AGENT)),
                List.of(),
                List.of(),
                List.of(quote(2, "In 1804")),
                READ);
    }

    /** The words where they first stand in a line of the notes. */
    Evidence quote(int line, String quote) {
        var text = TEXT.split("\n")[line - 1];
        return quote(line, quote, text.codePointCount(0, text.indexOf(quote)));
    }

    Evidence quote(int line, String quote, int start) {
        int end = start + quote.codePointCount(0, quote.length());
        return new Evidence(source, 1, line, start, end, quote);
    }

    private static Topic topic(String name, @Nullable UUID parent) {
        var place = new Topic.Specification("EDEXCEL", "9HI0/1E", "1");
        return new Topic(
                UuidV7.next(), name, parent, LocalDate.of(1800, 1, 1), null, List.of(place));
    }

    Actor board(Evidence evidence) {
        return new Actor(
                UuidV7.next(),
                "The Board",
                List.of("the Board", "Harbour Board"),
                Actor.Kind.INSTITUTION,
                "ran the harbour",
                List.of(new Actor.Tenure("Keeper", LocalDate.of(1800, 1, 1), null)),
                List.of(),
                List.of(evidence),
                READ);
    }

    Term term(String word, Standing standing, Evidence evidence) {
        return new Term(
                UuidV7.next(),
                word,
                Term.Kind.CONCEPT,
                "something",
                List.of(),
                List.of(evidence),
                standing);
    }

    static Knowledge of(Term... terms) {
        return new Knowledge(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(terms),
                List.of(),
                List.of(),
                List.of());
    }

    static Knowledge of(Actor actor) {
        return new Knowledge(
                List.of(),
                List.of(),
                List.of(actor),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Knowledge of(Event event) {
        return new Knowledge(
                List.of(),
                List.of(),
                List.of(),
                List.of(event),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
