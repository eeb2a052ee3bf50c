package org.examwright.knowledge.storage;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CourseThemeRepository extends Repository<CourseTheme, UUID> {
    CourseTheme save(CourseTheme theme);

    void flush();

    List<CourseTheme> findByCourseOrderByPositionAscNameAsc(UUID course);
}
