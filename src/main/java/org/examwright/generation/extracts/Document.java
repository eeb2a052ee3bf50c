package org.examwright.generation.extracts;

import java.util.List;
import org.examwright.sources.Passage;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * A source of a course that is an extract, as generation is handed it.
 *
 * @param author null where nobody is named
 * @param provenance what it was taken from, made when and for whom, in the words of its teacher
 * @param passages the lines of this version
 */
public record Document(
        SourceId id,
        int version,
        String title,
        @Nullable String author,
        String provenance,
        @Nullable String licence,
        List<Passage> passages) {}
