package org.examwright.knowledge.packs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The packs that the school in force imported. */
@Repository
class ImportedPacks {
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportedPacks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What lists show of a pack. */
    record About(
            String title, @Nullable LocalDate from, @Nullable LocalDate to, Pack.Counts counts) {
        static About of(Pack pack) {
            return new About(pack.title(), pack.from(), pack.to(), pack.counts());
        }
    }

    record Row(String id, int version, About about, String digest) {}

    /** By id. */
    List<Row> all() {
        return sql("select id, version, about, digest from pack where school_id = :school order by"
                        + " id")
                .query(
                        (row, _) ->
                                new Row(
                                        row.getString(1),
                                        row.getInt(2),
                                        Json.MAPPER.readValue(row.getString(3), About.class),
                                        row.getString(4)))
                .list();
    }

    Optional<byte[]> archive(String id) {
        return sql("select archive from pack where school_id = :school and id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /** Stores a pack, in the place of one of the same id whose content differs. */
    void put(Pack pack, String digest, byte[] archive) {
        sql("""
        insert into pack (school_id, id, about, digest, archive, created_at)
        values (:school, :id, cast(:about as jsonb), :digest, :archive, :now)
        on conflict (school_id, id) do update
        set version = pack.version + 1, about = excluded.about, digest = excluded.digest, archive = excluded.archive
        where pack.digest <> excluded.digest
        """)
                .param("id", pack.id())
                .param("about", Json.MAPPER.writeValueAsString(About.of(pack)))
                .param("digest", digest)
                .param("archive", archive)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("school", CurrentSchool.get());
    }
}
