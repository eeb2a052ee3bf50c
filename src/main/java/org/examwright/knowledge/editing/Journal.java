package org.examwright.knowledge.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examwright.knowledge.FactsChanged;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Json;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.Reference;
import org.examwright.platform.SchoolId;
import org.examwright.schools.MemberId;
import org.examwright.schools.Schools;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who did what to a fact, a topic or a theme, and when; nothing written here ever changes. */
@Component
class Journal {
    private static final UUID LATEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final JdbcClient jdbc;
    private final Schools schools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Journal(JdbcClient jdbc, Schools schools, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.schools = schools;
        this.clock = clock;
    }

    enum What {
        CREATED,
        EDITED,
        CONFIRMED,
        REJECTED,
        RESTORED,
        MERGED,
        SPLIT
    }

    /** Whom a change is about and who makes it. */
    record Entry(UUID course, UUID subject, What what, @Nullable MemberId by) {}

    /**
     * One change.
     *
     * @param by null where the member is gone
     * @param before the members of the shape that changed, as they were; null where there was none
     * @param after the same as they were then; null where nothing is left
     */
    record Change(
            UUID id,
            What what,
            Instant at,
            @Nullable Reference by,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}

    /** Writes a change down: of what was and what is, only the members that differ. */
    void write(Entry entry, @Nullable Object before, @Nullable Object after) {
        var was = tree(before);
        var is = tree(after);
        if (was != null && is != null) {
            for (var name : List.copyOf(was.propertyNames())) {
                if (was.path(name).equals(is.path(name))) {
                    was.remove(name);
                    is.remove(name);
                }
            }
        }
        jdbc.sql(
                        """
                        insert into knowledge_change (school_id, course_id, subject_id, what, at, member_id, before_json, after_json)
                        values (:school, :course, :subject, :what, :at, cast(:member as uuid),
                            cast(:before as jsonb), cast(:after as jsonb))
                        """)
                .param("school", CurrentSchool.get())
                .param("course", entry.course())
                .param("subject", entry.subject())
                .param("what", entry.what().name())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("member", entry.by() == null ? null : entry.by().id())
                .param("before", was == null ? null : was.toString())
                .param("after", is == null ? null : is.toString())
                .update();
        if (entry.what() != What.CONFIRMED) {
            var school = new SchoolId(CurrentSchool.get());
            events.publishEvent(new FactsChanged(school, new CourseId(entry.course())));
        }
    }

    private static @Nullable ObjectNode tree(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        JsonNode tree = Json.MAPPER.valueToTree(value);
        return ((ObjectNode) tree).without("id");
    }

    /** What was done to it, the latest first. */
    Page<Change> page(UUID subject, PageRequest page) {
        var rows =
                jdbc.sql(
                                """
                                select id, what, at, member_id, before_json, after_json from knowledge_change
                                where school_id = :school and subject_id = :subject and id < :before
                                order by id desc limit :limit
                                """)
                        .param("school", CurrentSchool.get())
                        .param("subject", subject)
                        .param(
                                "before",
                                Optional.ofNullable(page.after())
                                        .map(UUID::fromString)
                                        .orElse(LATEST))
                        .param("limit", page.limit() + 1)
                        .query(this::change)
                        .list();
        return page.page(List.copyOf(rows), change -> change.id().toString());
    }

    private Change change(ResultSet row, int number) throws SQLException {
        var member = row.getObject("member_id", UUID.class);
        return new Change(
                row.getObject("id", UUID.class),
                What.valueOf(row.getString("what")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                member == null ? null : schools.member(new MemberId(member)),
                json(row.getString("before_json")),
                json(row.getString("after_json")));
    }

    private static @Nullable JsonNode json(@Nullable String stored) {
        return stored == null ? null : Json.MAPPER.readTree(stored);
    }
}
