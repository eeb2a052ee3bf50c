package org.examwright.quizzes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;
import org.examwright.platform.UuidV7;

/** Identifies a quiz through all its versions. */
public record QuizId(@JsonValue UUID id) implements Serializable {
    public static QuizId next() {
        return new QuizId(UuidV7.next());
    }

    public static QuizId valueOf(String text) {
        return new QuizId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
