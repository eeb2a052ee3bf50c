package org.examwright.knowledge;

import org.examwright.platform.ProblemType;

/** What can be refused about knowledge. */
public enum KnowledgeProblem implements ProblemType {
    UNKNOWN_PACK("pack-unknown", 422, "There is no such pack"),
    PACK_BROKEN("pack-broken", 422, "The pack is not sound"),
    PACK_SHIPPED("pack-shipped", 409, "A pack of this id ships with the service"),
    NO_TITLE("course-title-missing", 422, "A course needs a title or a pack"),
    UNKNOWN_NAME("fact-name-unknown", 422, "The course has no fact of this name"),
    UNKNOWN_FILTER("filter-unknown", 400, "The list cannot be filtered by this");

    private final String code;
    private final int status;
    private final String title;

    KnowledgeProblem(String code, int status, String title) {
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
