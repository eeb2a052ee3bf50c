package org.examwright.knowledge.conflicts;

import org.examwright.platform.ProblemType;

/** What can be refused about conflicts. */
enum ConflictProblem implements ProblemType {
    NOT_FOUND("conflict-not-found", 404, "No such conflict"),
    UNKNOWN_VALUE("conflict-value-unknown", 422, "The conflict has no such value");

    private final String code;
    private final int status;
    private final String title;

    ConflictProblem(String code, int status, String title) {
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
