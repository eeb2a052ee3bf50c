package org.examwright.questions.bank.checking;

import org.examwright.platform.ProblemType;

/** Everything that can be refused about questions. */
public enum QuestionProblem implements ProblemType {
    NOT_FOUND("question-not-found", 404, "There is no such question"),
    IN_USE("question-in-use", 409, "A quiz holds the question"),
    NOT_LATEST("question-version-not-latest", 409, "There is a later version of the question"),
    DECISION_OUT_OF_ORDER("review-out-of-order", 409, "The question's status does not allow this"),
    COMMENT_MISSING("comment-missing", 422, "A comment without words"),
    INVALID("invalid-question", 422, "The question cannot be asked like this"),
    UNKNOWN("unknown-question", 422, "A question is not in this course");

    private final String code;
    private final int status;
    private final String title;

    QuestionProblem(String code, int status, String title) {
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
