package org.examwright.knowledge.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Reads what a page of a search shows, with the words marked that were looked for. */
final class HitReader {
    /** Marks get blanks in their way out of it, as do characters that look like markup. */
    private static final String MARKED =
            """
            ts_headline('pg_catalog.english', translate(%%s, '%1$s%2$s<>&', '     '),
                websearch_to_tsquery('pg_catalog.english', :asked),
                'StartSel="%1$s", StopSel="%2$s", HighlightAll=true')\
            """
                    .formatted(Marked.BEGIN, Marked.END);

    private static final String FACTS =
            """
            select f.kind, f.id, f.name, t.shown, %s as marked
            from fact f
            cross join lateral (
                select concat_ws(': ', f.name, fact_gloss(f.school_id, f.kind, f.id)) as shown) t
            where f.school_id = :school and f.id = any(:ids)
            """
                    .formatted(MARKED.formatted("t.shown"));

    private static final String PASSAGES =
            """
            select p.id, p.source_id, s.title, p.version, p.line, left(p.text, 20000) as shown, %s as marked
            from passage p join source s on s.school_id = p.school_id and s.id = p.source_id
            where p.school_id = :school and p.id = any(:ids)
            """
                    .formatted(MARKED.formatted("left(p.text, 20000)"));

    private final JdbcClient jdbc;

    HitReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was found, by its id.
     *
     * @param asked the words that were looked for
     * @param names the names that an actor may have been found by though they are not its own
     */
    Map<UUID, Hit> read(List<CourseSearch.Found> found, String asked, List<String> names) {
        var passages = new ArrayList<UUID>();
        var facts = new ArrayList<UUID>();
        found.forEach(f -> (f.kind() == HitKind.PASSAGE ? passages : facts).add(f.id()));
        var words = names.stream().flatMap(name -> List.of(name.split(" ")).stream()).toList();
        var hits = new HashMap<UUID, Hit>();
        read(FACTS, facts, asked, row -> fact(row, words)).forEach(hit -> hits.put(hit.id(), hit));
        read(PASSAGES, passages, asked, HitReader::passage).forEach(hit -> hits.put(hit.id(), hit));
        return hits;
    }

    private interface Shown {
        Hit of(ResultSet row) throws SQLException;
    }

    private List<Hit> read(String sql, List<UUID> ids, String asked, Shown shown) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(sql)
                .param("school", CurrentSchool.get())
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .param("asked", asked)
                .query((row, _) -> shown.of(row))
                .list();
    }

    private static Hit fact(ResultSet row, List<String> names) throws SQLException {
        var text = row.getString("shown");
        var spans = Marked.spans(row.getString("marked"));
        var kind = HitKind.valueOf(row.getString("kind"));
        if (spans.isEmpty() && kind == HitKind.ACTOR) {
            spans = Likeness.spans(text, names);
        }
        return new Hit(
                kind,
                row.getObject("id", UUID.class),
                row.getString("name"),
                null,
                Snippet.of(text, spans).snippet());
    }

    private static Hit passage(ResultSet row) throws SQLException {
        var cut = Snippet.of(row.getString("shown"), Marked.spans(row.getString("marked")));
        return new Hit(
                HitKind.PASSAGE,
                row.getObject("id", UUID.class),
                null,
                new Hit.Place(
                        new Reference(
                                row.getObject("source_id", UUID.class), row.getString("title")),
                        row.getInt("version"),
                        row.getInt("line"),
                        cut.start(),
                        cut.end()),
                cut.snippet());
    }
}
