package org.examwright.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a school, the tenant that owns everything else. */
public record SchoolId(@JsonValue UUID id) implements Serializable {
    public static SchoolId next() {
        return new SchoolId(UuidV7.next());
    }

    public static SchoolId valueOf(String text) {
        return new SchoolId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
