package org.examwright.knowledge.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.examwright.knowledge.Fact;
import org.examwright.platform.CurrentSchool;
import org.examwright.sources.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Looks up what people decided. Its callers open the transaction. */
@Component
public class Decisions {
    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of facts that were called so before they were worded or merged. */
    public Map<UUID, UUID> remembered(UUID course, String kind, Collection<UUID> sameness) {
        var ids = new LinkedHashMap<UUID, UUID>();
        sql("""
        select sameness, fact_id from fact_memory
        where school_id = :school and course_id = :course and kind = :kind and sameness = any(:sameness)
        """)
                .param("course", course)
                .param("kind", kind)
                .param("sameness", array(sameness))
                .query(
                        row -> {
                            ids.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                        });
        return ids;
    }

    /**
     * Facts that are called by no name that a decided fact has or had, but rest on its words.
     *
     * @param strangers found facts of one kind
     * @param met decided facts that were met by name, and are not looked for
     * @return from the strangers' ids to those of decided facts
     */
    public Map<UUID, UUID> recognised(
            UUID course, String kind, List<? extends Fact> strangers, Collection<UUID> met) {
        if (strangers.isEmpty() || !Recognition.speaksFor(kind)) {
            return Map.of();
        }
        var words = new HashSet<Recognition.Words>();
        strangers.forEach(fact -> words.addAll(Recognition.words(fact)));
        var decided = new ArrayList<>(decided(course, kind, words));
        decided.removeIf(fact -> met.contains(fact.id()));
        return Recognition.of(strangers, decided);
    }

    /**
     * Few facts are decided on, so they come first; of their words only those asked about count.
     */
    private List<Recognition.Decided> decided(
            UUID course, String kind, Set<Recognition.Words> words) {
        var ids =
                sql("""
                select id from fact
                where school_id = :school and course_id = :course and kind = :kind and status <> 'EXTRACTED'
                """)
                        .param("course", course)
                        .param("kind", kind)
                        .query(UUID.class)
                        .list();
        var facts = new TreeMap<UUID, Set<Recognition.Words>>();
        sql("select fact_id, source_id, quote from evidence where school_id = :school and fact_id ="
                        + " any(:ids) and not context")
                .param("ids", array(List.copyOf(ids)))
                .query(
                        row -> {
                            var source = new SourceId(row.getObject(2, UUID.class));
                            var said = new Recognition.Words(source, row.getString(3));
                            if (words.contains(said)) {
                                facts.computeIfAbsent(
                                                row.getObject(1, UUID.class), _ -> new HashSet<>())
                                        .add(said);
                            }
                        });
        return facts.entrySet().stream()
                .map(fact -> new Recognition.Decided(fact.getKey(), fact.getValue()))
                .toList();
    }

    /** Those of these facts that a person worded: a reading adds evidence to them, no more. */
    public Set<UUID> worded(Collection<UUID> ids) {
        return Set.copyOf(
                sql("""
                select id from fact
                where school_id = :school and id = any(:ids) and (edited or origin = 'TEACHER')
                """)
                        .param("ids", array(ids))
                        .query(UUID.class)
                        .list());
    }

    /** Where the words that a reading finds for these facts go instead. */
    public WitnessRoutes routes(Collection<UUID> ids) {
        var routes = new HashMap<UUID, List<WitnessRoutes.Route>>();
        sql("""
        select fact_id, source_id, line, quote, to_id from witness_route
        where school_id = :school and fact_id = any(:ids)
        order by id
        """)
                .param("ids", array(ids))
                .query(
                        row -> {
                            routes.computeIfAbsent(
                                            row.getObject(1, UUID.class), _ -> new ArrayList<>())
                                    .add(
                                            new WitnessRoutes.Route(
                                                    new SourceId(row.getObject(2, UUID.class)),
                                                    row.getInt(3),
                                                    row.getString(4),
                                                    Optional.ofNullable(
                                                            row.getObject(5, UUID.class))));
                        });
        return new WitnessRoutes(routes);
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("school", CurrentSchool.get());
    }

    /** Ids as one array: a text to be cast would be read anew for each row it is compared with. */
    private static SqlArrayValue array(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.stream().distinct().toArray());
    }
}
