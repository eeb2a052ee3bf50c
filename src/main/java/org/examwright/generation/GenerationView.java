package org.examwright.generation;

import java.util.List;
import java.util.Map;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * How far an order to write questions has come (the shape of {@code GET /v1/generations/{id}}).
 *
 * @param progress 0 to 100
 * @param rejected how many questions the bank refused, by flaw or reason
 */
public record GenerationView(
        GenerationId id,
        CourseId courseId,
        Status status,
        int progress,
        long seed,
        String generator,
        int requested,
        int produced,
        Map<String, Integer> rejected,
        List<Shortfall> shortfall,
        @Nullable String hint,
        @Nullable Problem problem) {

    public enum Status {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** Why it failed. */
    public record Problem(String code, String detail) {}
}
