package org.examwright.sources;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A topic of study. Its title is never empty and its period never ends before it begins. */
@Entity
@Table(name = "course")
class Course {
    @EmbeddedId private CourseId id;

    @TenantId
    @PartitionKey
    @Column(name = "school_id")
    private UUID school;

    private String title;
    private @Nullable String description;
    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;
    private @Nullable String pack;
    private Instant createdAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the school
    Course(CourseDetails details, @Nullable String pack, Instant now) {
        id = CourseId.next();
        this.pack = pack;
        createdAt = now;
        describe(details);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Course() {}

    final void describe(CourseDetails details) {
        if (details.title().isBlank()) {
            throw SourceProblem.COURSE_INVALID.at("/title", "A course needs a title");
        }
        if (details.from() != null
                && details.to() != null
                && details.from().isAfter(details.to())) {
            throw SourceProblem.COURSE_INVALID.at("/to", "The period ends before it begins");
        }
        title = details.title();
        description = details.description();
        periodFrom = details.from();
        periodTo = details.to();
    }

    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    CourseView view() {
        return new CourseView(
                id, version(), title, description, periodFrom, periodTo, pack, createdAt);
    }
}
