package org.examwright.knowledge.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.examwright.knowledge.Theme;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A theme as its course keeps it. */
@Entity
@Table(name = "theme")
class CourseTheme {
    @Id private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "school_id")
    private UUID school;

    @Column(name = "course_id")
    private UUID course;

    private String name;
    private int position;
    private @Nullable String description;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the school
    CourseTheme(UUID course, Theme theme, int position) {
        this.id = theme.id();
        this.course = course;
        this.name = theme.name();
        this.position = position;
        this.description = theme.description();
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CourseTheme() {}

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Theme theme() {
        return new Theme(id, name, description);
    }
}
