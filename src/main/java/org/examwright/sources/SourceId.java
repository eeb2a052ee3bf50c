package org.examwright.sources;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;
import org.examwright.platform.UuidV7;

/** Identifies a source: one set of study notes in a course, through all its versions. */
public record SourceId(@JsonValue UUID id) implements Serializable {
    public static SourceId next() {
        return new SourceId(UuidV7.next());
    }

    public static SourceId valueOf(String text) {
        return new SourceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
