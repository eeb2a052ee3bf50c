package org.examwright.sources;

import java.util.Optional;

/**
 * Asked before a course or a source is deleted: modules that build on them say why it must stay.
 * What does not object goes with it, by {@code on delete cascade}.
 */
public interface InUse {
    /** Why this course cannot go, as a sentence for the teacher; empty where it can. */
    default Optional<String> ofCourse(CourseId course) {
        return Optional.empty();
    }

    /** Why this source cannot go, as a sentence for the teacher; empty where it can. */
    default Optional<String> ofSource(SourceId source) {
        return Optional.empty();
    }
}
