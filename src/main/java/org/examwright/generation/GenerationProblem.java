package org.examwright.generation;

import org.examwright.platform.ProblemType;

/** What can be refused about generations. */
enum GenerationProblem implements ProblemType {
    NOT_FOUND("generation-not-found", 404, "Generation not found"),
    INVALID("generation-invalid", 422, "The order cannot be meant so");

    private final String code;
    private final int status;
    private final String title;

    GenerationProblem(String code, int status, String title) {
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
