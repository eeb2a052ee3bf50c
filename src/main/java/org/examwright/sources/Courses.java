package org.examwright.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.IfMatch;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The courses of a school: made, shown, changed and deleted. */
@Service
@Transactional
public class Courses {
    private final CourseRepository repository;
    private final JdbcClient jdbc;
    private final ObjectProvider<InUse> uses;
    private final Clock clock;

    Courses(CourseRepository repository, JdbcClient jdbc, ObjectProvider<InUse> uses, Clock clock) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.uses = uses;
        this.clock = clock;
    }

    /**
     * Makes a course.
     *
     * @param pack the name of the pack that it is made from, if it is
     */
    public CourseView create(CourseDetails details, @Nullable String pack) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return repository.saveAndFlush(new Course(details, pack, now)).view();
    }

    /** Shows a course; refuses with 404 where the school has none of this id. */
    @Transactional(readOnly = true)
    public CourseView get(CourseId id) {
        return find(id).view();
    }

    /** The school's courses, oldest first. */
    @Transactional(readOnly = true)
    public Page<CourseView> list(PageRequest page) {
        var rows =
                jdbc.sql(
                                """
                                select id, version, title, description, period_from, period_to, pack, created_at
                                from course where school_id = :school and id > :after
                                order by id limit :limit
                                """)
                        .param("school", CurrentSchool.get())
                        .param(
                                "after",
                                Optional.ofNullable(page.after())
                                        .map(UUID::fromString)
                                        .orElse(new UUID(0, 0)))
                        .param("limit", page.limit() + 1)
                        .query(Courses::view)
                        .list();
        return page.page(List.copyOf(rows), course -> course.id().toString());
    }

    /** Changes what is said of a course, where the caller has seen its present version. */
    public CourseView update(CourseId id, IfMatch seen, UnaryOperator<CourseDetails> change) {
        var course = find(id);
        seen.check(course.version());
        course.describe(change.apply(course.view().details()));
        return repository.saveAndFlush(course).view();
    }

    /** Deletes a course and all in it, unless a module says that it is in use. */
    public void delete(CourseId id, IfMatch seen) {
        var course = find(id);
        seen.check(course.version());
        uses.orderedStream()
                .flatMap(use -> use.ofCourse(id).stream())
                .findFirst()
                .ifPresent(
                        reason -> {
                            throw SourceProblem.COURSE_IN_USE.because(reason);
                        });
        repository.delete(course);
        repository.flush();
    }

    private Course find(CourseId id) {
        return repository
                .findById(id)
                .orElseThrow(() -> SourceProblem.COURSE_NOT_FOUND.because("No course " + id));
    }

    private static CourseView view(ResultSet row, int number) throws SQLException {
        return new CourseView(
                new CourseId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("title"),
                row.getString("description"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getString("pack"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
