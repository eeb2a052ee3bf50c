package org.examwright.knowledge.storage;

import org.examwright.platform.CurrentSchool;
import org.examwright.sources.SourceId;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which facts are read.
 *
 * @param facts a condition on {@code fact f}
 * @param evidence a condition on {@code evidence v}: which of their evidence is shown
 * @param parameters what both conditions name, the school among them
 */
record Selection(String facts, String evidence, Map<String, Object> parameters) {

    /** All of a course but what was rejected, or was read from notes that are gone. */
    static Selection ofCourse(UUID course) {
        return new Selection(
                """
                f.school_id = :school and f.course_id = :course and f.status <> 'REJECTED' and\
                """
                        + FactStore.SAID,
                "true",
                Map.of("school", CurrentSchool.get(), "course", course));
    }

    /** What one version of a source says, with its words only. */
    static Selection ofSource(SourceId source, int version) {
        var itsOwn = "v.source_id = :source and v.source_version = :version";
        return new Selection(
                """
                f.school_id = :school and f.status <> 'REJECTED' and f.id in (
                    select v.fact_id from evidence v where v.school_id = :school and %s)\
                """
                        .formatted(itsOwn),
                itsOwn,
                Map.of("school", CurrentSchool.get(), "source", source.id(), "version", version));
    }

    /** These facts, whatever people said of them. */
    static Selection of(Collection<UUID> ids) {
        return new Selection(
                "f.school_id = :school and f.id = any(cast(:ids as uuid[]))",
                "true",
                Map.of("school", CurrentSchool.get(), "ids", array(ids)));
    }

    /** Ids as PostgreSQL writes an array. */
    static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
