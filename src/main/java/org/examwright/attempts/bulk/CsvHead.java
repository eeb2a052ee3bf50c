package org.examwright.attempts.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.examwright.attempts.records.AnswerBody;
import org.examwright.attempts.sitting.Paper;
import org.examwright.marking.Key;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a CSV file: {@code learner,number,submittedAt,1,2,3}, of which number and
 * submittedAt may be left out. A cell holds several ids split by spaces, a matching {@code
 * prompt=option} likewise, written answers their text; an empty cell is no answer. Gaps of a cloze
 * do not fit into a cell: they go as NDJSON.
 */
record CsvHead(List<String> columns) {

    /** A cell or a head that cannot be meant. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String pointer;
        private final String code;

        Unusable(String pointer, String code, String detail) {
            super(detail);
            this.pointer = pointer;
            this.code = code;
        }

        Read.Bad at(int line) {
            return new Read.Bad(line, pointer, code, Objects.requireNonNull(getMessage()));
        }
    }

    static CsvHead of(String line) throws Unusable {
        var columns = cells(line).stream().map(String::strip).toList();
        if (!columns.contains("learner")) {
            throw new Unusable("/learner", "no-learner-column", "A column must be named learner");
        }
        if (columns.size() != columns.stream().distinct().count()) {
            throw new Unusable("", "doubled-column", "Two columns have one name");
        }
        for (String column : columns) {
            if (!column.matches("learner|number|submittedAt|[1-9]\\d{0,8}")) {
                throw new Unusable(
                        "", "unknown-column", "There is no column '%s'".formatted(column));
            }
        }
        return new CsvHead(columns);
    }

    /** A line under this head, as NDJSON would say it. */
    SheetLine sheet(String line, Paper paper) throws Unusable {
        var cells = cells(line);
        if (cells.size() != columns.size()) {
            throw new Unusable(
                    "",
                    "wrong-columns",
                    "%d cells under %d columns".formatted(cells.size(), columns.size()));
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                byColumn.put(columns.get(i), cells.get(i));
            }
        }
        var learner = byColumn.remove("learner");
        var number = number(byColumn.remove("number"));
        var submittedAt = instant(byColumn.remove("submittedAt"));
        Map<String, @Nullable AnswerBody> answers = new TreeMap<>();
        for (var cell : byColumn.entrySet()) {
            answers.put(cell.getKey(), answer(cell.getKey(), cell.getValue(), paper));
        }
        return new SheetLine(learner, number, submittedAt, answers);
    }

    private static @Nullable AnswerBody answer(String slot, String cell, Paper paper)
            throws Unusable {
        var asked = paper.at(Integer.parseInt(slot));
        if (asked.isEmpty()) {
            return null; // the check of the sheet names the slot
        }
        return switch (asked.get().item().key()) {
            case Key.Choice _ -> new AnswerBody(ids(cell), null, null, null, null, null, null);
            case Key.Order _ -> new AnswerBody(null, ids(cell), null, null, null, null, null);
            case Key.Match _ ->
                    new AnswerBody(null, null, pairs(slot, cell), null, null, null, null);
            case Key.Person(var kind) ->
                    switch (kind) {
                        case TEXT -> new AnswerBody(null, null, null, cell, null, null, null);
                        case NUMBER ->
                                new AnswerBody(null, null, null, null, cell.strip(), null, null);
                        case BLANKS ->
                                throw new Unusable(
                                        "/answers/" + slot,
                                        "not-in-csv",
                                        "Gaps do not fit into a cell: send NDJSON");
                    };
            case Key.None _ -> new AnswerBody(null, null, null, cell, null, null, null);
        };
    }

    private static List<@Nullable String> ids(String cell) {
        return new ArrayList<>(List.of(cell.strip().split("\\s+")));
    }

    private static Map<String, @Nullable String> pairs(String slot, String cell) throws Unusable {
        Map<String, @Nullable String> pairs = new TreeMap<>();
        for (String pair : cell.strip().split("\\s+")) {
            int equals = pair.indexOf('=');
            if (equals < 1
                    || pairs.put(pair.substring(0, equals), pair.substring(equals + 1)) != null) {
                throw new Unusable(
                        "/answers/" + slot, "bad-pairs", "A matching is written 1=a 2=c");
            }
        }
        return pairs;
    }

    private static @Nullable Integer number(@Nullable String cell) throws Unusable {
        if (cell == null) {
            return null;
        }
        if (!cell.strip().matches("\\d{1,9}")) {
            throw new Unusable("/number", "bad-number", "number is a whole number");
        }
        return Integer.valueOf(cell.strip());
    }

    private static @Nullable Instant instant(@Nullable String cell) throws Unusable {
        try {
            return cell == null ? null : Instant.parse(cell.strip());
        } catch (DateTimeParseException _) {
            throw new Unusable(
                    "/submittedAt", "bad-time", "A time is written 2026-05-31T09:45:00Z");
        }
    }

    private static List<String> cells(String line) throws Unusable {
        try (var parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            return parser.stream().flatMap(CSVRecord::stream).toList();
        } catch (IOException | UncheckedIOException broken) {
            throw new Unusable("", "malformed-request", "The line is not CSV as RFC 4180 has it");
        }
    }
}
