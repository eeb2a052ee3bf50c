package org.examwright.schools;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.examwright.platform.Reference;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Someone, or a system, that works for a school and holds keys. */
@Entity
@Table(name = "member")
class Member {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private MemberId id;

    @TenantId
    @PartitionKey
    @Column(name = "school_id")
    private UUID school;

    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the school
    Member(MemberId id, String name, Instant now) {
        this.id = id;
        this.name = name;
        this.createdAt = now;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Member() {}

    Reference view() {
        return new Reference(id.id(), name);
    }
}
