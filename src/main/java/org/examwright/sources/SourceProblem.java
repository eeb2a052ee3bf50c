package org.examwright.sources;

import org.examwright.platform.ProblemType;

/** What can be refused about courses and sources. */
enum SourceProblem implements ProblemType {
    COURSE_NOT_FOUND("course-not-found", 404, "Course not found"),
    COURSE_INVALID("course-invalid", 422, "The course cannot be meant so"),
    COURSE_IN_USE("course-in-use", 409, "The course is in use"),
    NOT_FOUND("source-not-found", 404, "Source not found"),
    NOT_READ("source-not-read", 404, "The source has no text yet"),
    IN_USE("source-in-use", 409, "The source is in use"),
    NO_PROVENANCE("source-provenance-missing", 422, "An extract needs its provenance");

    private final String code;
    private final int status;
    private final String title;

    SourceProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
