package org.examwright.sources.storage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of each version of a source. */
@Repository
public class PassageTable {
    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    PassageTable(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    /** Stores lines with ids of their own; lines that are there stay as they are. */
    public void insert(SourceId source, int version, List<Passage> passages) {
        var school = CurrentSchool.get();
        template.batchUpdate(
                """
                insert into passage (school_id, id, source_id, version, line, kind, section, text)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (school_id, source_id, version, line) do nothing
                """,
                passages,
                500,
                (insert, passage) -> {
                    insert.setObject(1, school);
                    insert.setObject(2, UuidV7.next());
                    insert.setObject(3, source.id());
                    insert.setInt(4, version);
                    insert.setInt(5, passage.line());
                    insert.setString(6, passage.kind().name());
                    insert.setArray(
                            7,
                            insert.getConnection()
                                    .createArrayOf("text", passage.section().toArray()));
                    insert.setString(8, passage.text());
                });
    }

    /** The last line stored, 0 where there is none: batches are stored in the order of lines. */
    public int lastLine(SourceId source, int version) {
        return jdbc.sql(
                        "select coalesce(max(line), 0) from passage"
                                + " where school_id = ? and source_id = ? and version = ?")
                .params(CurrentSchool.get(), source.id(), version)
                .query(Integer.class)
                .single();
    }

    /** Up to so many lines behind this one, in order. */
    public List<Passage> after(SourceId source, int version, int line, int limit) {
        return jdbc.sql(
                        """
                        select id, line, kind, section, text from passage
                        where school_id = ? and source_id = ? and version = ? and line > ?
                        order by line limit ?
                        """)
                .params(CurrentSchool.get(), source.id(), version, line, limit)
                .query(PassageTable::passage)
                .list();
    }

    private static Passage passage(ResultSet row, int number) throws SQLException {
        Array section = row.getArray("section");
        return new Passage(
                row.getObject("id", UUID.class),
                row.getInt("line"),
                PassageKind.valueOf(row.getString("kind")),
                List.of((String[]) section.getArray()),
                row.getString("text"));
    }
}
