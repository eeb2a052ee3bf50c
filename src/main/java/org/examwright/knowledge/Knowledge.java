package org.examwright.knowledge;

import java.util.List;

/**
 * All that is known of a course, or of one source in it, as plain values: what generation reads and
 * what extraction and packs make. Rejected facts are left out.
 */
public record Knowledge(
        List<Topic> topics,
        List<Theme> themes,
        List<Actor> actors,
        List<Event> events,
        List<Term> terms,
        List<Figure> figures,
        List<Statement> statements,
        List<Relation> relations) {}
