package org.examwright.knowledge.search;

import java.util.UUID;
import org.examwright.platform.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Something found.
 *
 * @param id the passage's or the fact's
 * @param name what the fact is called; null for a passage
 * @param place where a passage stands; null for a fact, whose page has its evidence
 */
record Hit(HitKind kind, UUID id, @Nullable String name, @Nullable Place place, Snippet snippet) {

    /**
     * The part of a line that the snippet shows.
     *
     * @param version of the source
     * @param line from 1
     * @param start the first character shown, in code points into the line, from 0
     * @param end the character behind the last
     */
    record Place(Reference source, int version, int line, int start, int end) {}
}
