package org.examwright.sources;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The courses of the school in force. */
interface CourseRepository extends Repository<Course, CourseId> {
    Course saveAndFlush(Course course);

    void delete(Course course);

    void flush();

    Optional<Course> findById(CourseId id);
}
