package org.examwright.schools;

import java.util.UUID;
import org.examwright.platform.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the request, by the key it carried. Controllers may take it as an argument.
 *
 * @param key the id of the key
 * @param member null for a learner
 * @param learner the learner the key is bound to; null for members
 * @param attempt the one attempt an access token is good for; null for keys
 */
public record Caller(
        SchoolId school,
        UUID key,
        Role role,
        @Nullable MemberId member,
        @Nullable UUID learner,
        @Nullable UUID attempt) {

    /** Whose repeats are told apart: the member's or the learner's id. */
    public UUID id() {
        return member != null ? member.id() : learner != null ? learner : key;
    }
}
