package org.examwright.knowledge.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.knowledge.drafting.FactDraft;
import org.examwright.knowledge.drafting.Pick;
import org.examwright.knowledge.drafting.Quotation;
import org.examwright.knowledge.drafting.Register;
import org.examwright.knowledge.storage.Syllabus;
import org.examwright.platform.CurrentSchool;
import org.examwright.sources.CourseId;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceView;
import org.examwright.sources.Sources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what a person may name and quote in a course. */
@Component
class Registers {
    private final Syllabus syllabus;
    private final Sources sources;
    private final JdbcClient jdbc;

    Registers(Syllabus syllabus, Sources sources, JdbcClient jdbc) {
        this.syllabus = syllabus;
        this.sources = sources;
        this.jdbc = jdbc;
    }

    /** What a fact of the course may point at, with those facts that this draft wants to link. */
    Register of(UUID course, FactDraft draft) {
        var topics =
                syllabus.topics(course).stream().collect(Collectors.toMap(Topic::id, Topic::name));
        var themes =
                syllabus.themes(course).stream().collect(Collectors.toMap(Theme::id, Theme::name));
        return new Register(
                Register.Names.of("topic", topics),
                Register.Names.of("theme", themes),
                Register.Names.of("actor", actors(course)),
                ends(course, draft));
    }

    private Map<UUID, String> actors(UUID course) {
        var actors = new HashMap<UUID, String>();
        jdbc.sql(
                        """
                        select id, name from fact where school_id = :school and course_id = :course
                            and kind = 'ACTOR' and status <> 'REJECTED'
                        """)
                .param("school", CurrentSchool.get())
                .param("course", course)
                .query(
                        row -> {
                            actors.put(row.getObject(1, UUID.class), row.getString(2));
                        });
        return actors;
    }

    private Map<UUID, Relation.End> ends(UUID course, FactDraft draft) {
        if (!(draft instanceof FactDraft.OfRelation relation)) {
            return Map.of();
        }
        var asked = new ArrayList<UUID>();
        for (var end : new Pick[] {relation.from(), relation.to()}) {
            if (end != null && end.id() != null) {
                asked.add(end.id());
            }
        }
        var ends = new HashMap<UUID, Relation.End>();
        jdbc.sql(
                        """
                        select id, kind, name from fact where school_id = :school and course_id = :course
                            and kind <> 'RELATION' and status <> 'REJECTED' and id = any(:ids)
                        """)
                .param("school", CurrentSchool.get())
                .param("course", course)
                .param("ids", asked.toArray(UUID[]::new))
                .query(
                        row -> {
                            var id = row.getObject(1, UUID.class);
                            var kind = Relation.End.Kind.valueOf(row.getString(2));
                            ends.put(id, new Relation.End(kind, id, row.getString(3)));
                        });
        return ends;
    }

    Quotation.Notes notes(UUID course) {
        return new CourseNotes(new CourseId(course), new HashMap<>());
    }

    private final class CourseNotes implements Quotation.Notes {
        private final CourseId course;
        private final Map<SourceId, Optional<SourceView>> found;

        CourseNotes(CourseId course, Map<SourceId, Optional<SourceView>> found) {
            this.course = course;
            this.found = found;
        }

        @Override
        public Optional<Integer> version(SourceId source) {
            return found.computeIfAbsent(source, this::find).map(SourceView::version);
        }

        private Optional<SourceView> find(SourceId source) {
            return sources.find(source).filter(view -> view.courseId().equals(course));
        }

        @Override
        public Optional<Passage> line(SourceId source, int version, int line) {
            return sources.line(source, version, line);
        }

        @Override
        public Optional<Evidence> now(Evidence earlier) {
            return version(earlier.sourceId())
                    .map(v -> sources.standing(earlier.sourceId(), v, List.of(earlier)))
                    .map(standing -> standing.get(earlier));
        }
    }
}
