package org.examwright.knowledge.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.jspecify.annotations.Nullable;

/**
 * Digests of what makes two facts of a course the same. Case does not count; two figures, for
 * example, are one where value, unit, measure and time agree.
 */
public final class Sameness {
    private Sameness() {}

    public static UUID of(Fact fact) {
        return switch (fact) {
            case Actor actor -> ofActor(actor.name());
            case Event event -> digest(event.label(), event.from(), event.to());
            case Term term -> digest(term.term());
            case Figure f -> digest(f.value(), f.unit(), f.measure(), f.from(), f.to());
            case Statement s -> digest(s.kind(), s.subject(), s.text());
            case Relation r -> ofRelation(r.type(), r.from().id(), r.to().id());
        };
    }

    public static UUID ofActor(String name) {
        return digest(name);
    }

    public static UUID ofRelation(Relation.Type type, UUID from, UUID to) {
        return digest(type, from, to);
    }

    /** Of a fact that says the same as another and is told apart from it by a person. */
    public static UUID ofTwin(UUID sameness, UUID twin) {
        return digest(sameness, twin);
    }

    private static UUID digest(@Nullable Object... parts) {
        var text = Arrays.deepToString(parts).toLowerCase(Locale.ROOT);
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
