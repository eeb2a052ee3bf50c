package org.examwright.knowledge.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.KnowledgeProblem;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.knowledge.storage.FactStore;
import org.examwright.knowledge.storage.Syllabus;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Reference;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a course's timeline. */
@Service
@Transactional(readOnly = true)
class Timelines {
    private final JdbcClient jdbc;
    private final Courses courses;
    private final FactStore facts;
    private final Syllabus syllabus;

    Timelines(JdbcClient jdbc, Courses courses, FactStore facts, Syllabus syllabus) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.facts = facts;
        this.syllabus = syllabus;
    }

    /**
     * Which events of a course; null does not narrow.
     *
     * @param from the first day of a period that an event must touch
     * @param to the last day of that period
     * @param topic one topic and all below it
     */
    record Filter(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID topic,
            @Nullable UUID theme,
            @Nullable UUID actor) {}

    /** The events that stand, rejected ones left out. */
    Timeline of(CourseId course, Filter filter) {
        var shown = courses.get(course);
        var topics = syllabus.topics(course.id());
        var themes = syllabus.themes(course.id());
        var lanes = new TopicLanes(topics);
        var theme = theme(themes, filter.theme());
        known(topics.stream().map(Topic::id).toList(), filter.topic(), "topic");
        var events =
                facts.of(ids(course, filter)).events().stream()
                        .filter(e -> filter.topic() == null || lanes.isWithin(e, filter.topic()))
                        .filter(e -> theme == null || e.themes().contains(theme))
                        .toList();
        return TimelineMaker.of(
                new Reference(course.id(), shown.title()), topics, themes, events, filter.topic());
    }

    private static @Nullable String theme(List<Theme> themes, @Nullable UUID wanted) {
        known(themes.stream().map(Theme::id).toList(), wanted, "theme");
        return themes.stream()
                .filter(theme -> theme.id().equals(wanted))
                .map(Theme::name)
                .findFirst()
                .orElse(null);
    }

    /** Refuses a filter by what this course does not have. */
    private static void known(List<UUID> there, @Nullable UUID wanted, String what) {
        if (wanted != null && !there.contains(wanted)) {
            throw KnowledgeProblem.UNKNOWN_FILTER.at(
                    "?" + what, "The course has no such " + what + ": " + wanted);
        }
    }

    private List<UUID> ids(CourseId course, Filter filter) {
        var actor = filter.actor();
        if (actor != null) {
            known(actors(course, actor), actor, "actor");
        }
        var ids =
                jdbc.sql(
                                """
                                select f.id from fact f join event e on e.school_id = f.school_id and e.id = f.id
                                where f.school_id = :school and f.course_id = :course and f.kind = 'EVENT'
                                    and f.status <> 'REJECTED' and %s
                                    and (cast(:from as date) is null or e.to_day >= :from)
                                    and (cast(:to as date) is null or e.from_day <= :to)
                                    and (cast(:actor as uuid) is null or f.id = any(array(
                                        select p.event_id from event_participant p
                                        where p.school_id = :school and p.actor_id = :actor)))
                                """
                                        .formatted(FactStore.SAID))
                        .param("school", CurrentSchool.get())
                        .param("course", course.id())
                        .param("from", filter.from())
                        .param("to", filter.to())
                        .param("actor", actor)
                        .query(UUID.class)
                        .list();
        return List.copyOf(ids);
    }

    private List<UUID> actors(CourseId course, UUID actor) {
        var ids =
                jdbc.sql(
                                """
                                select id from fact
                                where school_id = :school and course_id = :course and kind = 'ACTOR' and id = :actor
                                """)
                        .param("school", CurrentSchool.get())
                        .param("course", course.id())
                        .param("actor", actor)
                        .query(UUID.class)
                        .list();
        return List.copyOf(ids);
    }
}
