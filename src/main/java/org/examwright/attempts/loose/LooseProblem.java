package org.examwright.attempts.loose;

import org.examwright.platform.ProblemType;

/** What a request to mark answers can be refused for. */
enum LooseProblem implements ProblemType {
    MISFIT("marking-misfit", 422, "Some of this cannot be marked");

    private final String code;
    private final int status;
    private final String title;

    LooseProblem(String code, int status, String title) {
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
