package org.examwright.knowledge.search;

import org.examwright.platform.ProblemType;

/** What can be refused about a search. */
enum SearchProblem implements ProblemType {
    INVALID("search-invalid", 422, "This cannot be searched for");

    private final String code;
    private final int status;
    private final String title;

    SearchProblem(String code, int status, String title) {
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
