package org.examwright.schools;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;
import org.examwright.platform.UuidV7;

/** Identifies a member: a person or a system that works for a school. */
public record MemberId(@JsonValue UUID id) implements Serializable {
    public static MemberId next() {
        return new MemberId(UuidV7.next());
    }

    public static MemberId valueOf(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
