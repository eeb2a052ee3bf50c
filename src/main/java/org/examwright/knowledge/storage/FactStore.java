package org.examwright.knowledge.storage;

import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.platform.CurrentSchool;
import org.examwright.sources.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The facts of the school in force. Its callers open the transaction. */
@Component
public class FactStore {
    /**
     * Whether {@code fact f} still stands, in SQL: what was only read needs the words that it was
     * read from.
     */
    public static final String SAID =
            """
            (f.origin <> 'EXTRACTION' or f.status <> 'EXTRACTED' or exists (
                select from evidence e where e.school_id = f.school_id and e.fact_id = f.id))\
            """;

    private final JdbcClient jdbc;
    private final Syllabus syllabus;

    FactStore(JdbcClient jdbc, Syllabus syllabus) {
        this.jdbc = jdbc;
        this.syllabus = syllabus;
    }

    /**
     * Adds facts to a course. What the course already has gains evidence instead; facts that point
     * at a topic, a theme or an actor that neither the course nor the given knowledge has are
     * refused.
     *
     * @param ids from given ids to those that facts are stored under; grows, so that knowledge may
     *     come in slices whose relations point back
     */
    public void add(UUID course, Knowledge knowledge, Map<UUID, UUID> ids) {
        lock(course);
        var topics = syllabus.addTopics(course, knowledge.topics());
        var themes = syllabus.addThemes(course, knowledge.themes());
        new FactWriter(this, course, ids, topics, themes).write(knowledge);
    }

    /** One writer to a course at a time: two sources of it may be read at once. */
    private void lock(UUID course) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:course, 0))")
                .param("course", course.toString())
                .query(_ -> {});
    }

    /** Forgets what was read from a source, in any version; facts without evidence stay for now. */
    public void forgetReading(SourceId source) {
        jdbc.sql(
                        """
                        delete from evidence v using fact f
                        where v.school_id = :school and v.source_id = :source and v.origin = 'EXTRACTION'
                            and f.school_id = v.school_id and f.id = v.fact_id
                            and (f.status = 'EXTRACTED' or f.origin <> 'EXTRACTION')
                        """)
                .param("school", CurrentSchool.get())
                .param("source", source.id())
                .update();
    }

    /** Removes extracted facts that nobody touched and no note says any more, links first. */
    public void removeUnsaid(UUID course) {
        var unsaid =
                """
                select f.id from fact f
                where f.school_id = :school and f.course_id = :course
                    and f.origin = 'EXTRACTION' and f.status = 'EXTRACTED'
                    and not exists (select from evidence v where v.school_id = f.school_id and v.fact_id = f.id)
                """;
        remove(course, "kind = 'RELATION' and id in (" + unsaid + ")");
        var relations =
                """
                select r.id from relation r where r.school_id = :school
                    and (r.from_id in (%1$s) or r.to_id in (%1$s))
                """
                        .formatted(unsaid);
        remove(course, "kind = 'RELATION' and id in (" + relations + ")");
        remove(course, "kind <> 'ACTOR' and id in (" + unsaid + ")");
        var idle =
                """
                 and not exists (select from event_participant c where c.school_id = f.school_id and c.actor_id = f.id)
                 and not exists (select from statement_actor c where c.school_id = f.school_id and c.actor_id = f.id)
                """;
        remove(course, "kind = 'ACTOR' and id in (" + unsaid + idle + ")");
    }

    private void remove(UUID course, String condition) {
        jdbc.sql(
                        "delete from fact where school_id = :school and course_id = :course and "
                                + condition)
                .param("school", CurrentSchool.get())
                .param("course", course)
                .update();
    }

    /** Facts by their ids, whatever people said of them. */
    public FactReader of(Collection<UUID> ids) {
        return new FactReader(jdbc, Selection.of(ids));
    }

    /** All that a course knows but what was rejected. */
    public Knowledge ofCourse(UUID course) {
        var reader = new FactReader(jdbc, Selection.ofCourse(course));
        return knowledge(reader, syllabus.topics(course), syllabus.themes(course));
    }

    /** What one version of a source says, with the topics and themes that it touches. */
    public Knowledge ofSource(UUID course, SourceId source, int version) {
        var reader = new FactReader(jdbc, Selection.ofSource(source, version));
        var topics = names(reader.links().topics());
        var themes = names(reader.links().themes());
        return knowledge(
                reader,
                syllabus.topics(course).stream().filter(t -> topics.contains(t.name())).toList(),
                syllabus.themes(course).stream().filter(t -> themes.contains(t.name())).toList());
    }

    /** How much one version of a source says. */
    public Counts counts(SourceId source, int version) {
        return jdbc.sql(
                        """
                        with said as (
                            select f.id, f.kind from fact f
                            where f.school_id = :school and f.status <> 'REJECTED' and f.id in (
                                select v.fact_id from evidence v
                                where v.school_id = :school and v.source_id = :source and v.source_version = :version))
                        select
                            (select count(distinct l.topic_id) from fact_topic l join said on l.fact_id = said.id
                                where l.school_id = :school),
                            count(*) filter (where kind = 'ACTOR'),
                            count(*) filter (where kind = 'EVENT'),
                            count(*) filter (where kind = 'TERM'),
                            count(*) filter (where kind = 'FIGURE'),
                            count(*) filter (where kind = 'STATEMENT'),
                            count(*) filter (where kind = 'RELATION')
                        from said
                        """)
                .param("school", CurrentSchool.get())
                .param("source", source.id())
                .param("version", version)
                .query(
                        (row, _) ->
                                new Counts(
                                        row.getInt(1),
                                        row.getInt(2),
                                        row.getInt(3),
                                        row.getInt(4),
                                        row.getInt(5),
                                        row.getInt(6),
                                        row.getInt(7)))
                .single();
    }

    private static Set<String> names(Map<UUID, List<String>> byFact) {
        var names = new TreeSet<String>();
        byFact.values().forEach(names::addAll);
        return names;
    }

    private static Knowledge knowledge(FactReader reader, List<Topic> topics, List<Theme> themes) {
        return new Knowledge(
                topics,
                themes,
                reader.actors(),
                reader.events(),
                reader.terms(),
                reader.figures(),
                reader.statements(),
                reader.relations());
    }

    void write(Batch batch) {
        batch.write(jdbc);
    }

    /** The ids of a course's facts of one kind, by what makes them the same. */
    Map<UUID, UUID> ids(UUID course, String kind, Collection<UUID> sameness) {
        var ids = new LinkedHashMap<UUID, UUID>();
        jdbc.sql(
                        """
                        select sameness, id from fact
                        where school_id = :school and course_id = :course and kind = :kind
                            and sameness = any(cast(:sameness as uuid[]))
                        """)
                .param("school", CurrentSchool.get())
                .param("course", course)
                .param("kind", kind)
                .param("sameness", Selection.array(sameness))
                .query(
                        row -> {
                            ids.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                        });
        return ids;
    }

    /** The ids of a course's actors, by these names. */
    public Map<String, UUID> actors(UUID course, Set<String> names) {
        var sameness = names.stream().map(Sameness::ofActor).toList();
        var ids = ids(course, "ACTOR", sameness);
        var byName = new HashMap<String, UUID>();
        for (var name : names) {
            var id = ids.get(Sameness.ofActor(name));
            if (id != null) {
                byName.put(name, id);
            }
        }
        return byName;
    }
}
