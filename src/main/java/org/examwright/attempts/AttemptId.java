package org.examwright.attempts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;
import org.examwright.platform.UuidV7;

/** Identifies one learner's go at an assignment. */
public record AttemptId(@JsonValue UUID id) implements Serializable {
    public static AttemptId next() {
        return new AttemptId(UuidV7.next());
    }

    public static AttemptId valueOf(String text) {
        return new AttemptId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
