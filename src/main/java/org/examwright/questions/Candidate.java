package org.examwright.questions;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as a quiz's draw sees it, at its latest version.
 *
 * @param stale whether the notes it quotes have moved on
 * @param topics ids, those of the topics above included
 * @param themes ids
 * @param band null where the difficulty is not known
 * @param demand what it asks a learner to know
 * @param likeness tells near-duplicates, which never share a quiz
 * @param key what the right answer says, in one line; empty for an essay
 */
public record Candidate(
        QuestionId id,
        int version,
        QuestionType type,
        QuestionStatus status,
        boolean stale,
        BigDecimal marks,
        List<UUID> topics,
        List<UUID> themes,
        @Nullable Band band,
        Demand demand,
        Likeness likeness,
        String key) {}
