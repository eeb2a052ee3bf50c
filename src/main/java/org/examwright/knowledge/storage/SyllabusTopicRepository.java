package org.examwright.knowledge.storage;

import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.UUID;

interface SyllabusTopicRepository extends Repository<SyllabusTopic, UUID> {
    SyllabusTopic save(SyllabusTopic topic);

    void flush();

    List<SyllabusTopic> findByCourseOrderByPositionAscNameAsc(UUID course);
}
