package org.examwright.quizzes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.examwright.sources.CourseId;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A quiz through all its versions: which is the latest, and who changes it now. What stands in a
 * version is held by {@link Editions}.
 */
@Entity
@Table(name = "quiz")
class Quiz {
    @EmbeddedId private QuizId id;

    @TenantId
    @PartitionKey
    @Column(name = "school_id")
    private UUID school;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "course_id"))
    private CourseId course;

    private int latest;
    private Instant createdAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the school
    Quiz(CourseId course, Instant now) {
        id = QuizId.next();
        this.course = course;
        latest = 1;
        createdAt = now;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Quiz() {}

    /** The number of the version behind a frozen one. */
    int beginVersion() {
        return ++latest;
    }

    QuizId id() {
        return id;
    }

    CourseId course() {
        return course;
    }

    int latest() {
        return latest;
    }

    long revision() {
        return Objects.requireNonNullElse(version, 0L);
    }
}
