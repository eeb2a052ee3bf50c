package org.examwright.platform.database;

/** The embedded database cannot be started, and why, in one line that says what to do. */
class DatabaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseRefused(String line) {
        super(line);
    }

    DatabaseRefused(String line, Throwable cause) {
        super(line, cause);
    }
}
