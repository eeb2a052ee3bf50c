package org.examwright.schools;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.examwright.platform.Reference;
import org.examwright.platform.SchoolId;
import org.jspecify.annotations.Nullable;

/** A tenant: everything else belongs to one school. */
@Entity
@Table(name = "school")
class School {
    @Id private UUID id;

    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private @Nullable Long version;

    School(SchoolId id, String name, Instant now) {
        this.id = id.id();
        this.name = name;
        this.createdAt = now;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected School() {}

    void rename(String newName) {
        this.name = newName;
    }

    Reference view() {
        return new Reference(id, name);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
