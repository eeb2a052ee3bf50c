package org.examwright.knowledge.extraction.actors;

import java.util.List;
import org.examwright.knowledge.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An actor as the notes show it.
 *
 * @param name the fullest form
 * @param shortName the form used most, such as a surname
 * @param known the course's own actor that this one is, or null
 */
public record Member(
        String name,
        String shortName,
        List<String> aliases,
        Actor.Kind kind,
        List<Mention> mentions,
        double confidence,
        @Nullable Actor known) {

    Member with(List<String> otherAliases, List<Mention> otherMentions) {
        return new Member(name, shortName, otherAliases, kind, otherMentions, confidence, known);
    }

    public boolean isPerson() {
        return kind == Actor.Kind.PERSON;
    }

    /** By the name alone: the mentions hold whole lines, which would all be gone through. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
