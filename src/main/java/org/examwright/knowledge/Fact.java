package org.examwright.knowledge;

import java.util.List;
import java.util.UUID;
import org.examwright.sources.Evidence;

/** Something the notes say, with the words that say it. */
public sealed interface Fact permits Actor, Event, Term, Figure, Statement, Relation {
    UUID id();

    /** What a person calls it: an actor's name, an event's label, a term. */
    String name();

    /** The names of the topics it belongs to. */
    List<String> topics();

    /** At least one piece, but for facts a teacher typed. */
    List<Evidence> evidence();

    /**
     * The words it can be shown by: its evidence where that tells of it, and what that leans on.
     */
    default List<Evidence> quotes() {
        return evidence();
    }

    Standing standing();
}
