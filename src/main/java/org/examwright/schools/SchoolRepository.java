package org.examwright.schools;

import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

interface SchoolRepository extends Repository<School, UUID> {
    School saveAndFlush(School school);

    Optional<School> findById(UUID id);
}
