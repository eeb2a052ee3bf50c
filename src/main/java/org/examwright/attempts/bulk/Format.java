package org.examwright.attempts.bulk;

/** How a file of answer sheets is written. */
enum Format {
    /** A JSON object a line. */
    NDJSON,
    /** A head, then a line a learner; RFC 4180. */
    CSV
}
