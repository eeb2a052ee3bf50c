package org.examwright.knowledge.storage;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SyllabusTopicRepository extends Repository<SyllabusTopic, UUID> {
    SyllabusTopic save(SyllabusTopic topic);

    void flush();

    List<SyllabusTopic> findByCourseOrderByPositionAscNameAsc(UUID course);
}
