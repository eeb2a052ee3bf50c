package org.examwright.knowledge.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Topic;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A topic as its course keeps it, in the order of the syllabus. */
@Entity
@Table(name = "topic")
class SyllabusTopic {
    @Id private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "school_id")
    private UUID school;

    @Column(name = "course_id")
    private UUID course;

    @Column(name = "parent_id")
    private @Nullable UUID parent;

    private String name;
    private int position;

    @Column(name = "from_day")
    private @Nullable LocalDate from;

    @Column(name = "to_day")
    private @Nullable LocalDate to;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Topic.Specification> specification;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the school
    SyllabusTopic(UUID course, Topic topic, @Nullable UUID parent, int position, Origin origin) {
        this.origin = origin;
        this.id = topic.id();
        this.course = course;
        this.parent = parent;
        this.name = topic.name();
        this.position = position;
        this.from = topic.from();
        this.to = topic.to();
        this.specification = topic.specification();
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected SyllabusTopic() {}

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Topic topic() {
        return new Topic(id, name, parent, from, to, List.copyOf(specification));
    }
}
