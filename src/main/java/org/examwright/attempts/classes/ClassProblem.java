package org.examwright.attempts.classes;

import org.examwright.platform.ProblemType;

/** What a request on classes and learners can be refused for. */
enum ClassProblem implements ProblemType {
    CLASS_NOT_FOUND("class-not-found", 404, "Class not found"),
    CLASS_IN_USE("class-in-use", 409, "A quiz is assigned to the class"),
    LEARNER_NOT_FOUND("learner-not-found", 404, "Learner not found"),
    REFERENCE_TAKEN("learner-reference-taken", 409, "Another learner has this reference"),
    LEARNER_DIFFERS("learner-differs", 409, "The learner is known, and not as given here");

    private final String code;
    private final int status;
    private final String title;

    ClassProblem(String code, int status, String title) {
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
