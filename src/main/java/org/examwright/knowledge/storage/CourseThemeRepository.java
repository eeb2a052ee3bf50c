package org.examwright.knowledge.storage;

import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.UUID;

interface CourseThemeRepository extends Repository<CourseTheme, UUID> {
    CourseTheme save(CourseTheme theme);

    void flush();

    List<CourseTheme> findByCourseOrderByPositionAscNameAsc(UUID course);
}
