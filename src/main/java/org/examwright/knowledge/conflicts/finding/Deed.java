package org.examwright.knowledge.conflicts.finding;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something done once to someone or something.
 *
 * @param person to whom, for what happens to persons
 * @param thing the stems that name what it happens to, for all else
 * @param named the stems among them that stand with a capital
 * @param partner the stems of what else belongs to it: the body joined, the office taken
 * @param doers who did it
 * @param at where its word stands, in characters of the line
 */
public record Deed(
        String kind,
        int years,
        @Nullable String person,
        Set<String> thing,
        Set<String> named,
        Set<String> partner,
        Set<String> doers,
        int at,
        String name) {}
