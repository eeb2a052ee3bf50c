package org.examwright.attempts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.attempts.Results.LearnerResult;
import org.examwright.platform.Csv;
import org.jspecify.annotations.Nullable;

/** Results as comma-separated values (RFC 4180), a column a slot, safe to open in a spreadsheet. */
final class ResultsTable {
    private static final String HEAD =
            "attemptId,learner,number,status,total,maximum,percent,pending";

    private ResultsTable() {}

    static String of(List<Integer> slots, List<LearnerResult> results) {
        var text = new StringBuilder(HEAD);
        slots.forEach(slot -> text.append(',').append(slot));
        text.append("\r\n");
        results.forEach(result -> text.append(row(slots, result)).append("\r\n"));
        return text.toString();
    }

    private static String row(List<Integer> slots, LearnerResult result) {
        var cells = new ArrayList<String>();
        cells.add(result.attemptId().toString());
        cells.add(Csv.text(result.learner().reference()));
        cells.add(Integer.toString(result.number()));
        cells.add(result.status().name());
        cells.add(number(result.total()));
        cells.add(number(result.maximum()));
        cells.add(number(result.percent()));
        cells.add(number(result.pending()));
        for (var slot : slots) {
            cells.add(
                    result.slots().stream()
                            .filter(each -> each.slot() == slot)
                            .findFirst()
                            .map(each -> number(each.score()))
                            .orElse(""));
        }
        return String.join(",", cells);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
