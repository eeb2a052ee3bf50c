package org.examwright.sources.storage;

import static org.examwright.sources.SourceView.Status.CANCELLED;
import static org.examwright.sources.SourceView.Status.QUEUED;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Json;
import org.examwright.sources.CourseId;
import org.examwright.sources.SourceCounts;
import org.examwright.sources.SourceDetails;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceView;
import org.examwright.sources.SourceView.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Sources and their versions. A version's status moves only by statements that name the states it
 * may come from and lock the source first, so that reading, cancelling and replacing never cross.
 */
@Repository
public class SourceTable {
    private static final String VIEW =
            """
            select s.id, s.course_id, s.title, s.kind, s.version, s.author, s.licence, s.url, s.provenance, s.revision,
                   v.media_type, v.status, v.progress, v.hint, v.problem_code, v.problem_detail, v.counts
            from source s join source_version v
              on v.school_id = s.school_id and v.source_id = s.id and v.version = s.version
            where s.school_id = :school
            """;

    private final JdbcClient jdbc;

    SourceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<SourceView> find(SourceId id) {
        return sql(VIEW + " and s.id = :id")
                .param("id", id.id())
                .query(SourceTable::view)
                .optional();
    }

    /** Finds a source and keeps everyone else from changing it until the transaction ends. */
    public Optional<SourceView> lock(SourceId id) {
        return sql("select id from source where school_id = :school and id = :id for no key update")
                .param("id", id.id())
                .query(UUID.class)
                .optional()
                .flatMap(_ -> find(id));
    }

    public List<SourceView> list(CourseId course, @Nullable String after, int limit) {
        return sql(VIEW + " and s.course_id = :course and s.id > :after order by s.id limit :limit")
                .param("course", course.id())
                .param("after", after == null ? new UUID(0, 0) : UUID.fromString(after))
                .param("limit", limit)
                .query(SourceTable::view)
                .list();
    }

    public void insert(SourceId id, CourseId course, SourceDetails details, Instant now) {
        described(
                        """
                        insert into source (school_id, id, course_id, title, kind, author, licence, url, provenance,
                                            version, revision, created_at)
                        values (:school, :id, :course, :title, :kind, :author, :licence, :url, :provenance, 1, 0, :now)
                        """,
                        details)
                .param("id", id.id())
                .param("course", course.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Makes a version the present one, with what is now said of the source. */
    public void replace(SourceId id, int version, SourceDetails details) {
        described(
                        """
                        update source set title = :title, kind = :kind, author = :author, licence = :licence, url = :url,
                                          provenance = :provenance, version = :version, revision = revision + 1
                        where school_id = :school and id = :id
                        """,
                        details)
                .param("id", id.id())
                .param("version", version)
                .update();
    }

    public void insertVersion(SourceId id, int version, Stored stored, Instant now) {
        sql("""
        insert into source_version (school_id, source_id, version, media_type, upload, document, status, progress,
                                    created_at)
        values (:school, :id, :version, :media, :upload, :document, :status, 0, :now)
        """)
                .param("id", id.id())
                .param("version", version)
                .param("media", stored.mediaType())
                .param("upload", stored.upload())
                .param("document", stored.document(), Types.BINARY)
                .param("status", QUEUED.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Where a version is to be moved: null leaves a member as it is. */
    public record Move(
            Status status,
            int progress,
            @Nullable SourceCounts counts,
            @Nullable String hint,
            SourceView.@Nullable Problem problem) {
        public static Move to(Status status, int progress) {
            return new Move(status, progress, null, null, null);
        }
    }

    /**
     * Moves the present version on; false where it is not in one of these states or no longer
     * present.
     */
    public boolean move(SourceId id, int version, Set<Status> from, Move move) {
        var problem = move.problem();
        return sql("""
        with head as (
            select school_id, id from source
            where school_id = :school and id = :id and version = :version for no key update),
        moved as (
            update source_version v
            set status = :status, progress = :progress, hint = :hint,
                counts = coalesce(cast(:counts as jsonb), v.counts),
                problem_code = :code, problem_detail = :detail
            from head
            where v.school_id = head.school_id and v.source_id = head.id and v.version = :version
              and v.status = any(:from)
            returning v.school_id, v.source_id)
        update source s set revision = revision + 1
        from moved where s.school_id = moved.school_id and s.id = moved.source_id
        """)
                        .param("id", id.id())
                        .param("version", version)
                        .param("status", move.status().name())
                        .param("progress", move.progress())
                        .param("hint", move.hint())
                        .param(
                                "counts",
                                move.counts() == null
                                        ? null
                                        : Json.MAPPER.writeValueAsString(move.counts()))
                        .param("code", problem == null ? null : problem.code())
                        .param("detail", problem == null ? null : problem.detail())
                        .param(
                                "from",
                                from.stream().map(Enum::name).sorted().toArray(String[]::new))
                        .update()
                == 1;
    }

    public boolean cancel(SourceId id, int version) {
        return move(id, version, RUNNING, Move.to(CANCELLED, 0));
    }

    /** The states in which work on a version goes on. */
    public static final Set<Status> RUNNING = Set.of(QUEUED, Status.READING, Status.EXTRACTING);

    /** What is to be read as it came, a text or a document, and its media type. */
    public record Stored(String mediaType, @Nullable String upload, byte @Nullable [] document) {}

    public Optional<Stored> upload(SourceId id, int version) {
        return sql("select media_type, upload, document from source_version"
                        + " where school_id = :school and source_id = :id and version = :version")
                .param("id", id.id())
                .param("version", version)
                .query((row, _) -> new Stored(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
    }

    /** Keeps a text that was taken out of markup or of a document. */
    public void keepText(SourceId id, int version, String text) {
        sql("update source_version set text = :text where school_id = :school and source_id = :id"
                        + " and version = :version")
                .param("id", id.id())
                .param("version", version)
                .param("text", text)
                .update();
    }

    /** The text that passages are lines of; empty where it is not there yet. */
    public Optional<String> text(SourceId id, int version) {
        return sql("""
        select coalesce(text, case when media_type <> 'text/html' then upload end) from source_version
        where school_id = :school and source_id = :id and version = :version
        """)
                .param("id", id.id())
                .param("version", version)
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(text -> text);
    }

    public void delete(SourceId id) {
        sql("delete from source where school_id = :school and id = :id")
                .param("id", id.id())
                .update();
    }

    private JdbcClient.StatementSpec described(String sql, SourceDetails details) {
        return sql(sql).param("title", details.title())
                .param("kind", details.kind().name())
                .param("author", details.author())
                .param("licence", details.licence())
                .param("url", details.url())
                .param("provenance", details.provenance());
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("school", CurrentSchool.get());
    }

    private static SourceView view(ResultSet row, int number) throws SQLException {
        var code = row.getString("problem_code");
        var counts = row.getString("counts");
        return new SourceView(
                new SourceId(row.getObject("id", UUID.class)),
                new CourseId(row.getObject("course_id", UUID.class)),
                row.getString("title"),
                SourceDetails.Kind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getString("media_type"),
                row.getString("author"),
                row.getString("licence"),
                row.getString("url"),
                row.getString("provenance"),
                Status.valueOf(row.getString("status")),
                row.getInt("progress"),
                row.getString("hint"),
                code == null ? null : new SourceView.Problem(code, row.getString("problem_detail")),
                counts == null ? null : Json.MAPPER.readValue(counts, SourceCounts.class),
                row.getLong("revision"));
    }
}
