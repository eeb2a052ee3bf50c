package org.examwright.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that is known of a course, or of one source in it, as plain values: what generation reads and
 * what extraction and packs make. Rejected facts are left out.
 *
 * @param confusable which of its actors, terms and events learners take for one another
 * @param disputes where the notes contradict each other; known of whole courses only
 */
public record Knowledge(
        List<Topic> topics,
        List<Theme> themes,
        List<Actor> actors,
        List<Event> events,
        List<Term> terms,
        List<Figure> figures,
        List<Statement> statements,
        List<Relation> relations,
        Confusables confusable,
        List<Dispute> disputes) {

    /** Knowledge of nothing that is easily confused, and in which nothing is disputed. */
    public Knowledge(
            List<Topic> topics,
            List<Theme> themes,
            List<Actor> actors,
            List<Event> events,
            List<Term> terms,
            List<Figure> figures,
            List<Statement> statements,
            List<Relation> relations) {
        this(
                topics,
                themes,
                actors,
                events,
                terms,
                figures,
                statements,
                relations,
                Confusables.NONE,
                List.of());
    }

    /** Knowledge in which nothing is disputed. */
    public Knowledge(
            List<Topic> topics,
            List<Theme> themes,
            List<Actor> actors,
            List<Event> events,
            List<Term> terms,
            List<Figure> figures,
            List<Statement> statements,
            List<Relation> relations,
            Confusables confusable) {
        this(
                topics,
                themes,
                actors,
                events,
                terms,
                figures,
                statements,
                relations,
                confusable,
                List.of());
    }

    /** Every fact, kind by kind. */
    public Stream<Fact> facts() {
        return Stream.of(actors, events, terms, figures, statements, relations)
                .flatMap(List::stream);
    }

    /** The same with other sets of what is easily confused. */
    public Knowledge with(Confusables sets) {
        return new Knowledge(
                topics,
                themes,
                actors,
                events,
                terms,
                figures,
                statements,
                relations,
                sets,
                disputes);
    }

    /** The same with other disputes. */
    public Knowledge disputed(List<Dispute> present) {
        return new Knowledge(
                topics,
                themes,
                actors,
                events,
                terms,
                figures,
                statements,
                relations,
                confusable,
                present);
    }
}
