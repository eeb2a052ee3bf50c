package org.examwright.knowledge.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.KnowledgeProblem;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.storage.Confusions;
import org.examwright.knowledge.storage.FactReader;
import org.examwright.knowledge.storage.FactStore;
import org.examwright.knowledge.storage.Syllabus;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pages of a course's facts, oldest first. */
@Service
@Transactional(readOnly = true)
public class FactLists {
    private static final String BELOW =
            """
            exists (select from fact_topic l where l.school_id = f.school_id and l.fact_id = f.id and l.topic_id in (
                with recursive below as (
                    select t.id from topic t where t.school_id = :school and t.id = :topic
                    union select t.id from topic t join below b on t.parent_id = b.id
                    where t.school_id = :school and t.course_id = :course)
                select id from below))\
            """;
    private static final String OF_THEME =
            """
            exists (select from fact_theme l
                where l.school_id = f.school_id and l.fact_id = f.id and l.theme_id = :theme)\
            """;

    private final JdbcClient jdbc;
    private final Courses courses;
    private final FactStore facts;
    private final Syllabus syllabus;
    private final Confusions confusions;

    FactLists(
            JdbcClient jdbc,
            Courses courses,
            FactStore facts,
            Syllabus syllabus,
            Confusions confusions) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.facts = facts;
        this.syllabus = syllabus;
        this.confusions = confusions;
    }

    /**
     * A page of one kind of facts.
     *
     * @param read gives the facts of that kind from those that were found, in any order
     * @param view how a page's facts are shown
     */
    <F extends Fact, V> Page<V> page(
            CourseId course,
            FactKind kind,
            FactFilter filter,
            PageRequest page,
            Function<FactReader, List<F>> read,
            BiFunction<FactViews, F, V> view) {
        courses.get(course);
        var ids = page.page(ids(course, kind, filter, page), UUID::toString);
        var byId = new HashMap<UUID, F>();
        var reader = facts.of(ids.items());
        read.apply(reader).forEach(fact -> byId.put(fact.id(), fact));
        var views = views(course, byId.values(), reader.stale());
        var items =
                ids.items().stream()
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .map(fact -> view.apply(views, fact))
                        .toList();
        return new Page<>(items, ids.next());
    }

    /**
     * One fact of a course, as its list shows it.
     *
     * @param stale evidence that its source no longer says
     */
    public Object view(CourseId course, Fact fact, Set<Evidence> stale) {
        return views(course, List.of(fact), stale).any(fact);
    }

    private FactViews views(
            CourseId course, Collection<? extends Fact> shown, Set<Evidence> stale) {
        var actors = new LinkedHashSet<String>();
        for (Fact fact : shown) {
            switch (fact) {
                case Event event -> event.parts().forEach(part -> actors.add(part.actor()));
                case Statement statement -> actors.addAll(statement.actors());
                case Actor _, Term _, Figure _, Relation _ -> {}
            }
        }
        return FactViews.of(
                syllabus.topics(course.id()),
                syllabus.themes(course.id()),
                actors.isEmpty() ? Map.of() : facts.actors(course.id(), actors),
                confusions.ofCourse(course.id()),
                stale);
    }

    private List<UUID> ids(CourseId course, FactKind kind, FactFilter filter, PageRequest page) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        parameters.put("school", CurrentSchool.get());
        parameters.put("course", course.id());
        var after = page.after();
        parameters.put("after", after == null ? new UUID(0, 0) : UUID.fromString(after));
        filter(kind, filter, conditions, parameters);
        var sql =
                """
                select f.id from fact f
                where f.school_id = :school and f.course_id = :course and f.kind = '%s' and f.id > :after
                    and %s and %s
                order by f.id
                limit %d
                """
                        .formatted(
                                kind,
                                FactStore.SAID,
                                String.join(" and ", conditions),
                                page.limit() + 1);
        return List.copyOf(jdbc.sql(sql).params(parameters).query(UUID.class).list());
    }

    private void filter(
            FactKind kind,
            FactFilter filter,
            List<String> conditions,
            Map<String, Object> parameters) {
        var status = filter.status();
        conditions.add(status == null ? "f.status <> 'REJECTED'" : "f.status = :status");
        put(parameters, "status", status == null ? null : status.name());
        if (put(parameters, "topic", filter.topic())) {
            known("topic", parameters);
            conditions.add(BELOW);
        }
        if (put(parameters, "theme", filter.theme())) {
            known("theme", parameters);
            conditions.add(OF_THEME);
        }
        if (put(parameters, "actor", filter.actor())) {
            known("actor", parameters);
            conditions.add(kind.hasActor());
        }
        if (put(parameters, "kind", filter.kind())) {
            conditions.add(kind.kindIs());
        }
        boolean from = put(parameters, "from", filter.from());
        boolean to = put(parameters, "to", filter.to());
        if (from || to) {
            conditions.add(kind.during(from, to));
        }
        if (put(parameters, "words", filter.words())) {
            conditions.add(kind.hasWords());
        }
    }

    private static boolean put(
            Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
        return value != null;
    }

    /** Refuses a filter by what this course does not have. */
    private void known(String what, Map<String, Object> parameters) {
        var table = what.equals("actor") ? "fact" : what;
        var there =
                jdbc.sql(
                                "select count(*) from %s where school_id = :school and course_id = :course and id = :%s"
                                        .formatted(table, what))
                        .params(parameters)
                        .query(Integer.class)
                        .single();
        if (there == 0) {
            throw KnowledgeProblem.UNKNOWN_FILTER.at(
                    "/" + what, "The course has no such " + what + ": " + parameters.get(what));
        }
    }
}
