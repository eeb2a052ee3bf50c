package org.examwright.questions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;
import org.examwright.platform.UuidV7;

/** Identifies a question through all its versions. */
public record QuestionId(@JsonValue UUID id) implements Serializable {
    public static QuestionId next() {
        return new QuestionId(UuidV7.next());
    }

    public static QuestionId valueOf(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
