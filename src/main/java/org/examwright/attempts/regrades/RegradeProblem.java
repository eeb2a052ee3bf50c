package org.examwright.attempts.regrades;

import org.examwright.platform.ProblemType;

/** What a request on regrades can be refused for. */
enum RegradeProblem implements ProblemType {
    NOT_FOUND("regrade-not-found", 404, "Regrade not found"),
    MISFIT("regrade-misfit", 422, "The question cannot be regraded like this");

    private final String code;
    private final int status;
    private final String title;

    RegradeProblem(String code, int status, String title) {
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
