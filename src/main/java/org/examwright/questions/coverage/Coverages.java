package org.examwright.questions.coverage;

import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.KnowledgeBase;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Reference;
import org.examwright.questions.Questions;
import org.examwright.questions.coverage.Coverage.Notes;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what of a course is asked about. */
@Service
@Transactional(readOnly = true)
class Coverages {
    private final JdbcClient jdbc;
    private final Courses courses;
    private final KnowledgeBase knowledge;
    private final Questions questions;

    Coverages(JdbcClient jdbc, Courses courses, KnowledgeBase knowledge, Questions questions) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.knowledge = knowledge;
        this.questions = questions;
    }

    Coverage of(CourseId course) {
        var shown = courses.get(course);
        var quoted = new Quoted(quoted(course));
        return new CoverageMaker(
                        new Reference(course.id(), shown.title()),
                        knowledge.ofCourse(course),
                        questions.candidates(course))
                .make(notes(course, quoted), quoted);
    }

    /** What the latest versions of questions quote that somebody may still be asked. */
    private List<Quoted.Words> quoted(CourseId course) {
        return jdbc.sql(
                        """
                        select e.source_id, e.source_version, e.line, e.start_at, e.end_at, q.status
                        from question q
                        join question_evidence e
                            on e.school_id = q.school_id and e.question_id = q.id and e.version = q.latest
                        where q.school_id = :school and q.course_id = :course
                            and q.status in ('DRAFT', 'IN_REVIEW', 'APPROVED')
                        """)
                .param("school", CurrentSchool.get())
                .param("course", course.id())
                .query(
                        (row, _) ->
                                new Quoted.Words(
                                        row.getObject("source_id", UUID.class),
                                        row.getInt("source_version"),
                                        row.getInt("line"),
                                        row.getInt("start_at"),
                                        row.getInt("end_at"),
                                        row.getString("status").equals("APPROVED")))
                .list();
    }

    private List<Notes> notes(CourseId course, Quoted quoted) {
        return jdbc.sql(
                        """
                        select s.id, s.title, s.version, (
                            select count(*) from passage p
                            where p.school_id = s.school_id and p.source_id = s.id and p.version = s.version
                                and p.kind = 'TEXT') as lines
                        from source s
                        where s.school_id = :school and s.course_id = :course
                        order by s.id
                        """)
                .param("school", CurrentSchool.get())
                .param("course", course.id())
                .query(
                        (row, _) -> {
                            var id = row.getObject("id", UUID.class);
                            int version = row.getInt("version");
                            return new Notes(
                                    new Reference(id, row.getString("title")),
                                    row.getInt("lines"),
                                    quoted.lines(id, version, false),
                                    quoted.lines(id, version, true));
                        })
                .list();
    }
}
