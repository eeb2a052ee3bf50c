package org.examwright.questions.lint.course;

/** What sort of thing an answer is, as far as it can be told from its words and the course. */
public enum Kind {
    YEAR,
    DATE,
    RANGE,
    COUNT,
    PERCENT,
    PLACE_IN_SERIES,
    PERSON,
    BODY,
    PLACE,
    TERM,
    /** Anything else, or not known. */
    OTHER;

    public boolean time() {
        return this == YEAR || this == DATE || this == RANGE;
    }

    public boolean number() {
        return this == COUNT || this == PERCENT || this == PLACE_IN_SERIES;
    }

    /**
     * Whether two answers of these kinds could not both answer one question. A body may be a term
     * as well, and of what is not known nothing is said but that it is no date and no number.
     */
    public boolean clashes(Kind other) {
        if (this == other) {
            return false;
        }
        if (time() || number() || other.time() || other.number()) {
            return true;
        }
        boolean named = this != OTHER && other != OTHER;
        return named && (this == PERSON || other == PERSON || this == PLACE || other == PLACE);
    }
}
