package org.examwright.knowledge.conflicts.finding.offices;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.conflicts.finding.telling.Span;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * That someone held an office, and who says so.
 *
 * @param office the stems that name it; all words for whoever stands at the head are one
 * @param scope the stems of what it is an office of
 * @param span when it was held or taken up; null where nobody says
 * @param taken whether the time is that of taking it up
 */
public record Seat(
        String person,
        Set<String> office,
        Set<String> scope,
        @Nullable Span span,
        boolean taken,
        String name,
        List<Evidence> evidence,
        Set<UUID> facts) {}
