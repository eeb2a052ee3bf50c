package org.examwright.quizzes;

import org.examwright.platform.ProblemType;

/** What can be refused about quizzes. */
enum QuizProblem implements ProblemType {
    NOT_FOUND("quiz-not-found", 404, "Quiz not found"),
    IN_USE("quiz-in-use", 409, "The quiz has been set for learners"),
    INVALID("quiz-invalid", 422, "The quiz cannot be meant so"),
    BLUEPRINT_UNMET("blueprint-unmet", 422, "The bank cannot meet the blueprint");

    private final String code;
    private final int status;
    private final String title;

    QuizProblem(String code, int status, String title) {
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
