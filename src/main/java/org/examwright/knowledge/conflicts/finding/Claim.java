package org.examwright.knowledge.conflicts.finding;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.conflicts.finding.telling.Span;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * That a deed was done at a time, and who says so.
 *
 * @param span null where nobody says when
 * @param said the time in words, where it hangs on something else
 */
public record Claim(
        Deed deed,
        @Nullable Span span,
        @Nullable String said,
        List<Evidence> evidence,
        Set<UUID> facts,
        String text) {}
