package org.examwright.knowledge;

import java.util.List;
import java.util.UUID;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Anything else worth asking: an aim, a feature, a position, a change.
 *
 * @param subject what it is about: the name of an actor, a term, an event or a thing
 * @param text the statement itself, as a plain clause
 * @param before the old state, for a CHANGE
 * @param after the new state, for a CHANGE
 * @param stance for a POSITION, FOR or AGAINST and the issue; after a colon, a whole sentence: the
 *     view that the statement is a point for or against
 */
public record Statement(
        UUID id,
        Kind kind,
        String subject,
        String text,
        @Nullable String before,
        @Nullable String after,
        @Nullable String stance,
        List<String> actors,
        List<String> themes,
        List<String> topics,
        List<Evidence> evidence,
        Standing standing)
        implements Fact {

    @Override
    public String name() {
        return text;
    }

    public enum Kind {
        AIM,
        REASON,
        MEASURE,
        FEATURE,
        RESULT,
        POSITION,
        CHANGE,
        CONTINUITY,
        SIMILARITY,
        DIFFERENCE,
        FUNCTION,
        QUOTATION
    }
}
