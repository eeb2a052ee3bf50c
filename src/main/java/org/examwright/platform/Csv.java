package org.examwright.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180) that are safe to open in a spreadsheet. */
public final class Csv {
    /** Put first, it makes spreadsheets read the file as UTF-8. */
    public static final String BOM = "\uFEFF";

    private static final int DECIMALS = 10;

    /** Where a formula begins; some spreadsheets take the wide forms for the narrow ones. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** Where some spreadsheet would end a cell, whatever its list separator. */
    private static final String NEEDS_QUOTES = ",;\"\t\n\r";

    private Csv() {}

    /**
     * Text as a cell. What a spreadsheet would run as a formula is kept a text by an apostrophe.
     */
    public static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** A number as a cell: at most ten decimals, never an exponent; empty where there is none. */
    public static String number(@Nullable Number number) {
        if (number == null) {
            return "";
        }
        var plain =
                new BigDecimal(number.toString())
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }

    /** Cells as a line. */
    public static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(",", "", "\r\n"));
    }
}
