package org.examwright.knowledge.drafting;

import org.examwright.platform.ProblemType;

/** What can be refused about changes to facts, topics and themes. */
public enum EditProblem implements ProblemType {
    FACT_NOT_FOUND("fact-not-found", 404, "Fact not found"),
    TOPIC_NOT_FOUND("topic-not-found", 404, "Topic not found"),
    THEME_NOT_FOUND("theme-not-found", 404, "Theme not found"),
    INVALID("fact-invalid", 422, "The fact cannot be meant so"),
    UNKNOWN_NAME("name-unknown", 422, "The course has nothing of this name"),
    NOT_QUOTED("quote-not-there", 422, "The source does not say this at that place"),
    EXISTS("fact-exists", 409, "The course has this already"),
    IN_USE("topic-in-use", 409, "The topic or theme is in use"),
    MERGE_MISFIT("merge-misfit", 422, "These cannot be one"),
    SPLIT_MISFIT("split-misfit", 422, "It cannot be divided so");

    private final String code;
    private final int status;
    private final String title;

    EditProblem(String code, int status, String title) {
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
