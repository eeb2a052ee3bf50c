package org.examwright.schools;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SchoolRepository extends Repository<School, UUID> {
    School saveAndFlush(School school);

    Optional<School> findById(UUID id);
}
