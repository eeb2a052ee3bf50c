package org.examwright.attempts.bulk;

import java.util.List;

/**
 * What came of a file of answer sheets.
 *
 * @param bad the first {@value #MOST_SHOWN} lines that were not stored, in the file's order
 */
record IntakeView(IntakeId id, Status status, Counts counts, List<Read.Bad> bad) {
    static final int MOST_SHOWN = 10_000;

    /** How far it has come. */
    enum Status {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /**
     * How many lines.
     *
     * @param lines all that are not blank, a CSV file's head left out
     * @param unchanged the same sheet is there already
     */
    record Counts(int lines, int stored, int unchanged, int bad) {}
}
