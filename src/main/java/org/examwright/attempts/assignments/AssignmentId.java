package org.examwright.attempts.assignments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;
import org.examwright.platform.UuidV7;

/** Identifies a quiz set for learners. */
public record AssignmentId(@JsonValue UUID id) implements Serializable {
    public static AssignmentId next() {
        return new AssignmentId(UuidV7.next());
    }

    public static AssignmentId valueOf(String text) {
        return new AssignmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
