package org.examwright.attempts.classes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;
import org.examwright.platform.UuidV7;

/** Identifies a class. */
public record ClassId(@JsonValue UUID id) implements Serializable {
    public static ClassId next() {
        return new ClassId(UuidV7.next());
    }

    public static ClassId valueOf(String text) {
        return new ClassId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
