package org.examwright.attempts.bulk;

import java.time.Instant;
import org.examwright.attempts.sitting.Paper;
import org.examwright.platform.BrokenJson;
import org.examwright.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads lines of one file as sheets of one paper. Pure: whether they are known is not asked. */
final class SheetReader {
    private final Paper paper;
    private final @Nullable CsvHead head;
    private final Instant now;

    private SheetReader(Paper paper, @Nullable CsvHead head, Instant now) {
        this.paper = paper;
        this.head = head;
        this.now = now;
    }

    /**
     * @param head the first line of a CSV file, known to be one; null for NDJSON
     * @param now the latest time at which a sheet can have been submitted
     */
    static SheetReader of(Paper paper, @Nullable String head, Instant now) {
        try {
            return new SheetReader(paper, head == null ? null : CsvHead.of(head), now);
        } catch (CsvHead.Unusable unusable) {
            throw new IllegalArgumentException(unusable);
        }
    }

    Read read(Line line) {
        var text = line.text();
        if (text == null) {
            var fault = line.fault() == null ? Line.Fault.NOT_UTF8 : line.fault();
            return fault.at(line.number());
        }
        try {
            var sheet =
                    head == null
                            ? Json.MAPPER.readValue(text, SheetLine.class)
                            : head.sheet(text, paper);
            return sheet == null
                    ? new Read.Bad(line.number(), "", "malformed-request", "null is no sheet")
                    : sheet.on(line.number(), paper, now);
        } catch (CsvHead.Unusable unusable) {
            return unusable.at(line.number());
        } catch (JacksonException broken) {
            var refusal = BrokenJson.refusal(broken);
            var fault = refusal.faults().getFirst();
            return new Read.Bad(line.number(), fault.pointer(), fault.code(), fault.detail());
        }
    }
}
