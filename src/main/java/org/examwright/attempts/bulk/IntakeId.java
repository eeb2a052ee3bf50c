package org.examwright.attempts.bulk;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one intake of answer sheets. */
record IntakeId(@JsonValue UUID id) {
    public static IntakeId valueOf(String text) {
        return new IntakeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
