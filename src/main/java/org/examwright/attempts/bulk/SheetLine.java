package org.examwright.attempts.bulk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.examwright.attempts.records.AnswerBody;
import org.examwright.attempts.sitting.Paper;
import org.examwright.marking.Answer;
import org.examwright.marking.Shape;
import org.examwright.marking.Unfit;
import org.jspecify.annotations.Nullable;

/** A learner's sheet as a line of NDJSON says it; option ids are the questions' own. */
record SheetLine(
        @Nullable String learner,
        @Nullable Integer number,
        @Nullable Instant submittedAt,
        @Nullable Map<String, @Nullable AnswerBody> answers) {
    private static final int LONGEST_REFERENCE = 200;
    private static final int MOST_ATTEMPTS = 1000;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    /** Checks the sheet against the paper that was sat. */
    Read on(int line, Paper paper, Instant now) {
        if (learner == null || learner.isBlank() || learner.length() > LONGEST_REFERENCE) {
            return bad(line, "/learner", "bad-reference", "A reference has 1 to 200 characters");
        }
        int attempt = number == null ? 1 : number;
        if (attempt < 1 || attempt > MOST_ATTEMPTS) {
            return bad(line, "/number", "out-of-range", "number lies between 1 and 1000");
        }
        if (submittedAt != null && (submittedAt.isBefore(EARLIEST) || submittedAt.isAfter(now))) {
            return bad(
                    line, "/submittedAt", "out-of-range", "submittedAt lies between 1900 and now");
        }
        var given = new TreeMap<Integer, Answer>();
        for (var entry : (answers == null ? Map.<String, AnswerBody>of() : answers).entrySet()) {
            var pointer = "/answers/" + entry.getKey().replace("~", "~0").replace("/", "~1");
            var asked = asked(paper, entry.getKey());
            if (asked == null) {
                return bad(line, pointer, "unknown-slot", "The quiz has no such slot");
            }
            try {
                var answer = AnswerBody.read(entry.getValue());
                Shape.of(asked.item()).check(answer);
                if (!answer.blank()) {
                    given.put(asked.slot(), answer);
                }
            } catch (Unfit unfit) {
                return bad(line, pointer + unfit.pointer(), unfit.code(), unfit.detail());
            }
        }
        var at = submittedAt == null ? null : submittedAt.truncatedTo(ChronoUnit.MICROS);
        return new Read.Good(line, learner, attempt, at, given);
    }

    private static Paper.@Nullable Asked asked(Paper paper, String slot) {
        return slot.matches("[1-9]\\d{0,8}") ? paper.at(Integer.parseInt(slot)).orElse(null) : null;
    }

    private static Read.Bad bad(int line, String pointer, String code, String detail) {
        return new Read.Bad(line, pointer, code, detail);
    }
}
