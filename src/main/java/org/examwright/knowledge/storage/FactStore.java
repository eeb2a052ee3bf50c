package org.examwright.knowledge.storage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.knowledge.decisions.Decisions;
import org.examwright.platform.CurrentSchool;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facts of the school in force. Its callers open the transaction. */
@Component
public class FactStore {
    /**
     * Whether {@code fact f} still stands, in SQL: what was only read needs the words that it was
     * read from, or a link that a person made to it.
     */
    public static final String SAID =
            """
            (f.origin <> 'EXTRACTION' or f.status <> 'EXTRACTED' or exists (
                select from evidence e
                where e.school_id = f.school_id and e.fact_id = f.id and not e.context)
                or exists (select from relation r join fact d on d.school_id = r.school_id and d.id = r.id
                    where r.school_id = f.school_id and (r.from_id = f.id or r.to_id = f.id)
                        and (d.origin <> 'EXTRACTION' or d.status in ('CONFIRMED', 'EDITED'))))\
            """;

    private final JdbcClient jdbc;
    private final SetReader sets;
    private final Syllabus syllabus;
    private final Confusions confusions;
    private final Decisions decisions;

    FactStore(JdbcClient jdbc, Syllabus syllabus, Confusions confusions, Decisions decisions) {
        this.confusions = confusions;
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.sets = new SetReader(jdbc);
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
    public void add(UUID course, Knowledge knowledge, Map<UUID, UUID> ids, Origin origin) {
        add(course, knowledge, ids, origin, null);
    }

    /**
     * The same for what was found in notes. Where the course has it already from an earlier version
     * of the extraction, and nobody touched it, this one says what holds.
     *
     * @param extraction the version that found it
     */
    public void addFound(UUID course, Knowledge found, Map<UUID, UUID> ids, String extraction) {
        add(course, found, ids, Origin.EXTRACTION, extraction);
    }

    private void add(
            UUID course,
            Knowledge knowledge,
            Map<UUID, UUID> ids,
            Origin origin,
            @Nullable String extraction) {
        lock(course);
        var topics = syllabus.addTopics(course, knowledge.topics(), origin);
        var themes = syllabus.addThemes(course, knowledge.themes());
        new FactWriter(this, course, ids, topics, themes, extraction).write(knowledge);
        confusions.add(course, knowledge.confusable());
    }

    /** One writer to a course at a time: two sources of it may be read at once. */
    public void lock(UUID course) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:course, 0))")
                .param("course", course.toString())
                .query(_ -> {});
    }

    /** Facts by their ids, whatever people said of them, with all their evidence. */
    public FactReader of(Collection<UUID> ids) {
        var heads = sets.rows(FactHead.COLUMNS, "fact", ids, (row, _) -> FactHead.of(row));
        var facts = heads.values().stream().flatMap(List::stream).toList();
        return new FactReader(sets, facts, (_, _) -> true);
    }

    /** All that a course knows but what was rejected or is no longer said; no stale evidence. */
    public Knowledge ofCourse(UUID course) {
        var facts =
                jdbc.sql(
                                """
                                select %s from fact f
                                where f.school_id = :school and f.course_id = :course
                                    and f.status <> 'REJECTED' and %s
                                """
                                        .formatted(FactHead.COLUMNS, SAID))
                        .param("school", CurrentSchool.get())
                        .param("course", course)
                        .query((row, _) -> FactHead.of(row))
                        .list();
        var reader = new FactReader(sets, List.copyOf(facts), (_, stale) -> !stale);
        return knowledge(reader, syllabus.topics(course), syllabus.themes(course))
                .with(confusions.ofCourse(course));
    }

    /** What one version of a source says, with the topics and themes that it touches. */
    public Knowledge ofSource(UUID course, SourceId source, int version) {
        var facts = standing(said(source, version));
        var reader =
                new FactReader(
                        sets,
                        facts,
                        (evidence, stale) ->
                                !stale
                                        && evidence.sourceId().equals(source)
                                        && evidence.sourceVersion() == version);
        var topics = names(reader.links().topics());
        var themes = names(reader.links().themes());
        return knowledge(
                reader,
                syllabus.topics(course).stream().filter(t -> topics.contains(t.name())).toList(),
                syllabus.themes(course).stream().filter(t -> themes.contains(t.name())).toList());
    }

    /** How much one version of a source says. */
    public Counts counts(SourceId source, int version) {
        var facts = standing(said(source, version));
        var ids = facts.stream().map(FactHead::id).toList();
        var topics = sets.rows("fact_id,topic_id", "fact_topic", ids, (row, _) -> row.getString(2));
        var kinds = new HashMap<String, Integer>();
        facts.forEach(fact -> kinds.merge(fact.kind(), 1, Integer::sum));
        return new Counts(
                names(topics).size(),
                kinds.getOrDefault("ACTOR", 0),
                kinds.getOrDefault("EVENT", 0),
                kinds.getOrDefault("TERM", 0),
                kinds.getOrDefault("FIGURE", 0),
                kinds.getOrDefault("STATEMENT", 0),
                kinds.getOrDefault("RELATION", 0));
    }

    private List<UUID> said(SourceId source, int version) {
        return List.copyOf(
                jdbc.sql(
                                """
                                select distinct fact_id from evidence
                                where school_id = :school and source_id = :source and source_version = :version
                                    and not context
                                """)
                        .param("school", CurrentSchool.get())
                        .param("source", source.id())
                        .param("version", version)
                        .query(UUID.class)
                        .list());
    }

    private List<FactHead> standing(List<UUID> ids) {
        return sets
                .rows(FactHead.COLUMNS, "fact", ids, (row, _) -> FactHead.of(row))
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(fact -> fact.standing().status() != FactStatus.REJECTED)
                .toList();
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

    void overwrite(Batch batch) {
        batch.overwrite(jdbc);
    }

    /**
     * Marks facts as found by a version of the extraction, and gives those that an earlier one
     * found and nobody touched.
     */
    Set<UUID> renewed(Collection<UUID> ids, String extraction) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                update fact set extraction = :extraction, version = version + 1
                                where school_id = :school and id = any(:ids) and origin = 'EXTRACTION'
                                    and status = 'EXTRACTED' and extraction is distinct from :extraction
                                returning id
                                """)
                        .param("school", CurrentSchool.get())
                        .param("extraction", extraction)
                        .param("ids", SetReader.array(ids))
                        .query(UUID.class)
                        .list());
    }

    /** The ids of a course's facts of one kind, by what makes them the same now or did so once. */
    Map<UUID, UUID> ids(UUID course, String kind, Collection<UUID> sameness) {
        var ids = decisions.remembered(course, kind, sameness);
        jdbc.sql(
                        """
                        select sameness, id from fact
                        where school_id = :school and course_id = :course and kind = :kind
                            and sameness = any(:sameness)
                        """)
                .param("school", CurrentSchool.get())
                .param("course", course)
                .param("kind", kind)
                .param("sameness", SetReader.array(sameness))
                .query(
                        row -> {
                            ids.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                        });
        return ids;
    }

    /** Writes all that a fact says over what it said, but for its evidence. */
    public void rewrite(UUID course, Fact fact, UUID sameness) {
        jdbc.sql(
                        """
                        update fact set name = :name, sameness = :sameness, note = :note, status = 'EDITED', edited = true,
                            version = version + 1
                        where school_id = :school and id = :id
                        """)
                .param("school", CurrentSchool.get())
                .param("id", fact.id())
                .param("name", fact instanceof Relation ? null : fact.name())
                .param("sameness", sameness)
                .param("note", fact.standing().note())
                .update();
        var topics = syllabus.addTopics(course, List.of(), Origin.TEACHER);
        var themes = syllabus.addThemes(course, List.of());
        Batch.clear(jdbc, fact.id());
        new FactWriter(this, course, new HashMap<>(), topics, themes, null)
                .rewrite(fact)
                .forEach(batch -> batch.overwrite(jdbc));
    }

    Decisions decisions() {
        return decisions;
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
