package org.examwright.generation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.examwright.platform.UuidV7;

/** Identifies an order to write questions. */
public record GenerationId(@JsonValue UUID id) {
    public static GenerationId next() {
        return new GenerationId(UuidV7.next());
    }

    public static GenerationId valueOf(String text) {
        return new GenerationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
