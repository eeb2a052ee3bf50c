package org.examwright.attempts;

import org.examwright.platform.ProblemException;
import org.examwright.platform.ProblemType;

/** What a request on attempts can be refused for. */
enum AttemptProblem implements ProblemType {
    NOT_FOUND("attempt-not-found", 404, "Attempt not found"),
    SLOT_NOT_FOUND("slot-not-found", 404, "The quiz has no such slot"),
    ASSIGNMENT_NOT_FOUND("assignment-not-found", 404, "Assignment not found"),
    NOT_OPEN_YET("assignment-not-open", 409, "The assignment has not opened yet"),
    OVER("assignment-over", 409, "The assignment's window has ended"),
    ALL_USED("attempts-used", 409, "All attempts are used"),
    FINISHED("attempt-finished", 409, "The attempt takes no more answers"),
    STILL_OPEN("attempt-open", 409, "The attempt is still open"),
    ANSWER_CONFLICT("answer-conflict", 409, "Another answer is held"),
    ANSWER_MISFIT("answer-misfit", 422, "The answer does not fit the question"),
    MARK_MISFIT("mark-misfit", 422, "The mark cannot be given like this"),
    LEARNER_MISSING("learner-missing", 422, "Whose attempt is it?");

    private final String code;
    private final int status;
    private final String title;

    AttemptProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    /** Marks and results are told of finished attempts only. */
    static ProblemException stillOpen(AttemptId id) {
        return STILL_OPEN.because("Attempt %s is still open".formatted(id));
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
