package org.examwright.knowledge.conflicts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.Dispute;
import org.examwright.knowledge.conflicts.ConflictView.About;
import org.examwright.knowledge.conflicts.ConflictView.Resolution;
import org.examwright.knowledge.conflicts.ConflictView.Status;
import org.examwright.knowledge.conflicts.ConflictView.Value;
import org.examwright.knowledge.conflicts.finding.Contradiction;
import org.examwright.knowledge.conflicts.finding.Contradiction.FactKind;
import org.examwright.knowledge.conflicts.finding.Contradiction.Kind;
import org.examwright.platform.CurrentSchool;
import org.examwright.sources.CourseId;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads the conflicts of the school in force. */
@Repository
class ConflictTable {
    private static final String VIEW =
            "select id, kind, about_kind, about_id, about_name, resolution, comment from conflict"
                    + " where school_id = :school ";

    private final JdbcClient jdbc;

    ConflictTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConflictView> list(
            UUID course,
            @Nullable Status status,
            @Nullable Kind kind,
            @Nullable String after,
            int limit) {
        var resolved =
                status == null
                        ? ""
                        : " and resolution is " + (status == Status.OPEN ? "null" : "not null");
        return filled(
                sql(VIEW
                                + "and course_id = :course and id > :after and (:kind::text is null"
                                + " or kind = :kind)"
                                + resolved
                                + " order by id limit :limit")
                        .param("course", course)
                        .param("after", after == null ? new UUID(0, 0) : UUID.fromString(after))
                        .param("kind", kind == null ? null : kind.name())
                        .param("limit", limit)
                        .query(ConflictTable::view)
                        .list());
    }

    /** Finds a conflict and keeps everyone else from changing it until the transaction ends. */
    Optional<ConflictView> lock(UUID id) {
        var found =
                sql(VIEW + "and id = :id for no key update")
                        .param("id", id)
                        .query(ConflictTable::view)
                        .list();
        return filled(found).stream().findFirst();
    }

    CourseId course(UUID conflict) {
        return new CourseId(
                sql("select course_id from conflict where school_id = :school and id = :id")
                        .param("id", conflict)
                        .query(UUID.class)
                        .single());
    }

    void resolve(UUID id, @Nullable Resolution resolution) {
        sql("update conflict set resolution = :value, comment = :comment"
                        + " where school_id = :school and id = :id")
                .param("id", id)
                .param("value", resolution == null ? null : resolution.value())
                .param("comment", resolution == null ? null : resolution.comment())
                .update();
    }

    /** The events of a course that people rejected. */
    List<UUID> refused(UUID course) {
        return List.copyOf(
                sql("select id from fact where school_id = :school and course_id = :course"
                                + " and kind = 'EVENT' and status = 'REJECTED'")
                        .param("course", course)
                        .query(UUID.class)
                        .list());
    }

    /** What generation and the linter must keep clear of. */
    List<Dispute> disputes(UUID course) {
        var facts = new HashMap<UUID, Set<UUID>>();
        sql("""
        select f.value_id, f.fact_id from conflict_fact f
        join conflict_value v on v.school_id = f.school_id and v.id = f.value_id
        join conflict c on c.school_id = v.school_id and c.id = v.conflict_id
        where f.school_id = :school and c.course_id = :course
        """)
                .param("course", course)
                .query(
                        row -> {
                            facts.computeIfAbsent(
                                            row.getObject(1, UUID.class),
                                            _ -> new LinkedHashSet<>())
                                    .add(row.getObject(2, UUID.class));
                        });
        record Row(UUID conflict, Dispute.Kind kind, Dispute.Value value) {}
        var rows =
                sql("""
                select c.id, c.kind, v.id, v.text, v.from_day, v.to_day, c.resolution = v.id as chosen
                from conflict c join conflict_value v on v.school_id = c.school_id and v.conflict_id = c.id
                where c.school_id = :school and c.course_id = :course order by c.id, v.position
                """)
                        .param("course", course)
                        .query(
                                (row, _) ->
                                        new Row(
                                                row.getObject(1, UUID.class),
                                                Dispute.Kind.valueOf(row.getString(2)),
                                                new Dispute.Value(
                                                        row.getString(4),
                                                        row.getObject(5, LocalDate.class),
                                                        row.getObject(6, LocalDate.class),
                                                        row.getBoolean(7),
                                                        Set.copyOf(
                                                                facts.getOrDefault(
                                                                        row.getObject(
                                                                                3, UUID.class),
                                                                        Set.of())))))
                        .list();
        var disputes = new LinkedHashMap<UUID, Dispute>();
        for (var row : rows) {
            disputes.merge(
                    row.conflict(),
                    new Dispute(row.conflict(), row.kind(), List.of(row.value())),
                    (one, other) -> {
                        var values = new ArrayList<>(one.values());
                        values.addAll(other.values());
                        return new Dispute(one.conflict(), one.kind(), List.copyOf(values));
                    });
        }
        return List.copyOf(disputes.values());
    }

    private List<ConflictView> filled(List<ConflictView> bare) {
        var ids = bare.stream().map(ConflictView::id).toList();
        var evidence = evidence(ids);
        var values = new HashMap<UUID, List<Value>>();
        sql("select conflict_id, id, text, from_day, to_day from conflict_value where school_id ="
                        + " :school and conflict_id = any(:ids) order by position, id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(
                        row -> {
                            var id = row.getObject(2, UUID.class);
                            values.computeIfAbsent(
                                            row.getObject(1, UUID.class), _ -> new ArrayList<>())
                                    .add(
                                            new Value(
                                                    id,
                                                    row.getString(3),
                                                    row.getObject(4, LocalDate.class),
                                                    row.getObject(5, LocalDate.class),
                                                    evidence.getOrDefault(id, List.of())));
                        });
        return bare.stream()
                .map(
                        c ->
                                new ConflictView(
                                        c.id(),
                                        c.kind(),
                                        c.status(),
                                        c.about(),
                                        values.getOrDefault(c.id(), List.of()),
                                        c.resolution()))
                .toList();
    }

    private Map<UUID, List<Evidence>> evidence(Collection<UUID> conflicts) {
        var evidence = new HashMap<UUID, List<Evidence>>();
        sql("""
        select e.value_id, e.source_id, e.source_version, e.line, e.start_at, e.end_at, e.quote
        from conflict_evidence e join conflict_value v on v.school_id = e.school_id and v.id = e.value_id
        where e.school_id = :school and v.conflict_id = any(:ids)
        order by e.source_id, e.source_version, e.line, e.start_at, e.end_at
        """)
                .param("ids", conflicts.toArray(UUID[]::new))
                .query(
                        row -> {
                            evidence.computeIfAbsent(
                                            row.getObject(1, UUID.class), _ -> new ArrayList<>())
                                    .add(
                                            new Evidence(
                                                    new SourceId(row.getObject(2, UUID.class)),
                                                    row.getInt(3),
                                                    row.getInt(4),
                                                    row.getInt(5),
                                                    row.getInt(6),
                                                    row.getString(7)));
                        });
        return evidence;
    }

    private static ConflictView view(ResultSet row, int number) throws SQLException {
        var value = row.getObject("resolution", UUID.class);
        return new ConflictView(
                row.getObject("id", UUID.class),
                Contradiction.Kind.valueOf(row.getString("kind")),
                value == null ? Status.OPEN : Status.RESOLVED,
                new About(
                        FactKind.valueOf(row.getString("about_kind")),
                        row.getObject("about_id", UUID.class),
                        row.getString("about_name")),
                List.of(),
                value == null ? null : new Resolution(value, row.getString("comment")));
    }

    private StatementSpec sql(String text) {
        return jdbc.sql(text).param("school", CurrentSchool.get());
    }
}
