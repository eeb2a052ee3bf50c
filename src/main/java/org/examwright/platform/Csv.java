package org.examwright.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180) that are safe to open in a spreadsheet. */
public final class Csv {
    private static final int DECIMALS = 10;

    private Csv() {}

    /**
     * Text as a cell. What a spreadsheet would run as a formula is kept a text by an apostrophe.
     */
    public static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var safe = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
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
