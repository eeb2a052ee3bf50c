package org.examwright.attempts.bulk;

import org.examwright.platform.ProblemType;

/** What a call on answer sheets can be refused for. */
enum IntakeProblem implements ProblemType {
    NOT_FOUND("answer-sheets-not-found", 404, "Answer sheets not found"),
    OWN_PAPERS("answer-sheets-own-papers", 409, "Each learner has a paper of their own"),
    NO_HEAD("answer-sheets-no-head", 422, "The CSV file's first line is no head");

    private final String code;
    private final int status;
    private final String title;

    IntakeProblem(String code, int status, String title) {
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
