package org.examwright.platform;

/** A way in which a request can be refused. Each module lists its own in an enum. */
public interface ProblemType {
    /** The public, never changing name, in lower case with hyphens: {@code quiz-in-use}. */
    String code();

    /** The HTTP status, 400 to 599. */
    int status();

    /** A short sentence that is the same each time. */
    String title();

    /** Refuses with a sentence on this very case. */
    default ProblemException because(String detail) {
        return new ProblemException(this, detail);
    }

    /** Refuses, naming the place in the body that is at fault. */
    default ProblemException at(String pointer, String detail) {
        return new ProblemException(this, detail).with(pointer, code(), detail);
    }
}
