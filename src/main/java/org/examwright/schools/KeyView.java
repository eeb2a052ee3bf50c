package org.examwright.schools;

import java.time.Instant;
import java.util.UUID;
import org.examwright.platform.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A key without its secret.
 *
 * @param member who holds it; null for a learner's key
 * @param learner the learner it is bound to; null for a member's key
 * @param expiresAt when it stops to work; null for never
 */
public record KeyView(
        UUID id,
        @Nullable Reference member,
        @Nullable UUID learner,
        Role role,
        Instant createdAt,
        @Nullable Instant expiresAt) {}
