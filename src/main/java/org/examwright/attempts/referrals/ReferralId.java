package org.examwright.attempts.referrals;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;
import org.examwright.platform.UuidV7;

/** Identifies a point of a short answer that a person decides. */
public record ReferralId(@JsonValue UUID id) implements Serializable {
    public static ReferralId next() {
        return new ReferralId(UuidV7.next());
    }

    public static ReferralId valueOf(String text) {
        return new ReferralId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
