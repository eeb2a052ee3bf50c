package org.examwright.attempts.assignments;

import org.examwright.platform.ProblemType;

/** What a request on assignments can be refused for. */
enum AssignmentProblem implements ProblemType {
    NOT_FOUND("assignment-not-found", 404, "Assignment not found"),
    STARTED("assignment-started", 409, "Learners have already started"),
    NOT_APPROVED("quiz-not-approved", 422, "The quiz holds questions that are not approved"),
    NOT_MARKABLE("quiz-not-markable", 422, "A question of the quiz cannot be marked"),
    NOT_DRAWN("quiz-not-drawn", 422, "The quiz cannot give each learner a paper of their own"),
    EMPTY("quiz-empty", 422, "The quiz has no questions"),
    INVALID("assignment-invalid", 422, "The assignment cannot be meant like this");

    private final String code;
    private final int status;
    private final String title;

    AssignmentProblem(String code, int status, String title) {
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
