package org.examwright.sources;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.examwright.platform.UuidV7;

/** Identifies a course: the notes, facts, questions and quizzes on one topic of study. */
@Embeddable
public record CourseId(@JsonValue UUID id) implements Serializable {
    public static CourseId next() {
        return new CourseId(UuidV7.next());
    }

    public static CourseId valueOf(String text) {
        return new CourseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
