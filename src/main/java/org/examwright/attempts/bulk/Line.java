package org.examwright.attempts.bulk;

import org.jspecify.annotations.Nullable;

/**
 * One line of a file of answer sheets.
 *
 * @param number where it begins, from 1
 * @param text null where it cannot be read
 * @param fault why it cannot be read, null where it can
 */
record Line(int number, @Nullable String text, @Nullable Fault fault) {

    /** What makes a line unreadable before anything in it is looked at. */
    enum Fault {
        TOO_LONG("line-too-long", "A line has at most 64 KiB"),
        NOT_UTF8("not-utf-8", "The line is not UTF-8"),
        NUL("nul-character", "U+0000 is not allowed");

        private final String code;
        private final String detail;

        Fault(String code, String detail) {
            this.code = code;
            this.detail = detail;
        }

        Read.Bad at(int line) {
            return new Read.Bad(line, "", code, detail);
        }
    }
}
