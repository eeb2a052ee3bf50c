package org.examwright.knowledge.editing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.FactsChanged;
import org.examwright.knowledge.SyllabusUse;
import org.examwright.knowledge.extraction.Topics;
import org.examwright.knowledge.storage.FactStore;
import org.examwright.platform.CurrentSchool;
import org.examwright.sources.Sources;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is left of a source that is gone: facts that rested on it alone go with it, and so do topics
 * made from headings under which nothing stands any more.
 */
@Component
public class Leftovers {
    private static final String SAID =
            """
            exists (select from evidence e
                where e.school_id = f.school_id and e.fact_id = f.id and not e.context)\
            """;
    private static final String LINKED =
            """
            exists (select from relation r where r.school_id = f.school_id and (r.from_id = f.id or r.to_id = f.id))\
            """;
    private static final String ACTING =
            """
            (exists (select from event_participant p where p.school_id = f.school_id and p.actor_id = f.id)
                or exists (select from statement_actor p where p.school_id = f.school_id and p.actor_id = f.id))\
            """;
    private static final String LOST_END =
            """
            exists (select from relation r join fact o on o.school_id = r.school_id and o.id in (r.from_id, r.to_id)
                where r.school_id = f.school_id and r.id = f.id
                    and not exists (select from evidence e
                        where e.school_id = o.school_id and e.fact_id = o.id and not e.context))\
            """;

    private static final String EMPTY =
            """
            select t.id, t.name from topic t
            where t.school_id = :school and t.course_id = :course and t.origin = 'EXTRACTION'
                and not exists (select from fact_topic l where l.school_id = t.school_id and l.topic_id = t.id)
                and not exists (select from topic b where b.school_id = t.school_id and b.parent_id = t.id)
            """;

    private final JdbcClient jdbc;
    private final FactStore facts;
    private final ObjectProvider<SyllabusUse> uses;
    private final ApplicationEventPublisher events;

    Leftovers(
            JdbcClient jdbc,
            FactStore facts,
            ObjectProvider<SyllabusUse> uses,
            ApplicationEventPublisher events) {
        this.events = events;
        this.jdbc = jdbc;
        this.facts = facts;
        this.uses = uses;
    }

    /** In the transaction that deletes the source: it goes with all that rests on it, or not. */
    @EventListener
    void on(Sources.Deleted deleted) {
        var course = deleted.course().id();
        facts.lock(course);
        remove(course, "f.kind = 'RELATION' and not " + SAID);
        remove(
                course,
                "f.kind = 'RELATION' and f.origin = 'EXTRACTION' and f.status = 'EXTRACTED' and "
                        + LOST_END);
        remove(
                course,
                "f.kind not in ('ACTOR', 'RELATION') and not " + SAID + " and not " + LINKED);
        remove(
                course,
                "f.kind = 'ACTOR' and not " + SAID + " and not " + LINKED + " and not " + ACTING);
        removeEmptyTopics(course);
        events.publishEvent(new FactsChanged(deleted.school(), deleted.course()));
    }

    private void remove(UUID course, String condition) {
        jdbc.sql(
                        "delete from fact f where f.school_id = :school and f.course_id = :course"
                                + " and "
                                + condition)
                .param("school", CurrentSchool.get())
                .param("course", course)
                .update();
    }

    /** Removes topics made from headings that hold no fact, no topic, no question and no line. */
    public void removeEmptyTopics(UUID course) {
        if (!empty(course).isEmpty()) {
            var headings = headings(course);
            while (removeEmptyTopics(course, headings) > 0) {
                // a topic above may be empty now
            }
        }
    }

    private int removeEmptyTopics(UUID course, Set<String> headings) {
        var empty = empty(course);
        uses.forEach(use -> empty.keySet().removeAll(use.topics(empty.keySet())));
        empty.values().removeIf(name -> headings.contains(Topics.key(name)));
        return jdbc.sql("delete from topic where school_id = :school and id = any(:ids)")
                .param("school", CurrentSchool.get())
                .param("ids", empty.keySet().toArray(UUID[]::new))
                .update();
    }

    private Map<UUID, String> empty(UUID course) {
        var topics = new HashMap<UUID, String>();
        jdbc.sql(EMPTY)
                .param("school", CurrentSchool.get())
                .param("course", course)
                .query(
                        row -> {
                            topics.put(row.getObject(1, UUID.class), row.getString(2));
                        });
        return topics;
    }

    /** The topics that the headings of the present notes name. */
    private Set<String> headings(UUID course) {
        var keys = new HashSet<String>();
        jdbc.sql(
                        """
                        select distinct h.heading from source s
                        join passage p on p.school_id = s.school_id and p.source_id = s.id and p.version = s.version
                        cross join lateral unnest(p.section) as h (heading)
                        where s.school_id = :school and s.course_id = :course
                        """)
                .param("school", CurrentSchool.get())
                .param("course", course)
                .query(
                        row -> {
                            keys.add(Topics.keyOfHeading(row.getString(1)));
                        });
        return keys;
    }
}
