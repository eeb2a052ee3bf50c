package org.examwright.attempts.classes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;
import org.examwright.platform.UuidV7;

/** Identifies a learner. */
public record LearnerId(@JsonValue UUID id) implements Serializable {
    public static LearnerId next() {
        return new LearnerId(UuidV7.next());
    }

    public static LearnerId valueOf(String text) {
        return new LearnerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
