package org.examwright.knowledge.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.platform.CurrentSchool;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A course's topics and themes; within a course each is known by its name. */
@Component
public class Syllabus {
    private final SyllabusTopicRepository topics;
    private final CourseThemeRepository themes;
    private final JdbcClient jdbc;

    Syllabus(SyllabusTopicRepository topics, CourseThemeRepository themes, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.themes = themes;
    }

    /** In the order of the syllabus. */
    public List<Topic> topics(UUID course) {
        return topics.findByCourseOrderByPositionAscNameAsc(course).stream()
                .map(SyllabusTopic::topic)
                .toList();
    }

    /** In the order they were given. */
    public List<Theme> themes(UUID course) {
        return themes.findByCourseOrderByPositionAscNameAsc(course).stream()
                .map(CourseTheme::theme)
                .toList();
    }

    /**
     * Adds the topics whose names are new, behind those that are there; gives all ids by name, also
     * by names that topics once had, null where a person took the topic away.
     */
    Map<String, @Nullable UUID> addTopics(UUID course, List<Topic> given, Origin origin) {
        var ids = formerNames(course);
        topics(course).forEach(topic -> ids.put(topic.name(), topic.id()));
        var names = new LinkedHashMap<UUID, Topic>();
        given.forEach(topic -> names.put(topic.id(), topic));
        int position = ids.size();
        for (var topic : given) {
            position += 1;
            if (!ids.containsKey(topic.name())) {
                add(course, topic, names, ids, position, origin);
            }
        }
        topics.flush(); // what follows is written past Hibernate
        return ids;
    }

    private void add(
            UUID course,
            Topic topic,
            Map<UUID, Topic> given,
            Map<String, @Nullable UUID> ids,
            int position,
            Origin origin) {
        var parent = parent(topic, given);
        if (parent != null && !ids.containsKey(parent.name())) {
            add(course, parent, given, ids, position, origin);
        }
        var above = parent == null ? topic.parent() : ids.get(parent.name());
        topics.save(new SyllabusTopic(course, topic, above, position, origin));
        ids.put(topic.name(), topic.id());
    }

    private Map<String, @Nullable UUID> formerNames(UUID course) {
        var names = new LinkedHashMap<String, @Nullable UUID>();
        jdbc.sql(
                        "select name, topic_id from topic_memory"
                                + " where school_id = :school and course_id = :course")
                .param("school", CurrentSchool.get())
                .param("course", course)
                .query(
                        row -> {
                            names.put(row.getString(1), row.getObject(2, UUID.class));
                        });
        return names;
    }

    private static @Nullable Topic parent(Topic topic, Map<UUID, Topic> given) {
        return topic.parent() == null ? null : given.get(topic.parent());
    }

    /** Adds the themes whose names are new, behind those that are there; gives all ids by name. */
    Map<String, UUID> addThemes(UUID course, List<Theme> given) {
        var ids = new LinkedHashMap<String, UUID>();
        themes(course).forEach(theme -> ids.put(theme.name(), theme.id()));
        for (var theme : given) {
            if (ids.putIfAbsent(theme.name(), theme.id()) == null) {
                themes.save(new CourseTheme(course, theme, ids.size()));
            }
        }
        themes.flush(); // what follows is written past Hibernate
        return ids;
    }
}
