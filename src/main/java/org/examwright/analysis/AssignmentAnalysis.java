package org.examwright.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.analysis.figures.Histogram;
import org.examwright.analysis.figures.Interval;
import org.examwright.analysis.figures.PartStatistics;
import org.examwright.analysis.figures.Spread;
import org.examwright.analysis.figures.TestStatistics;
import org.examwright.attempts.sheets.Taken;
import org.examwright.platform.Reference;
import org.jspecify.annotations.Nullable;

/**
 * How an assignment went, over one finished attempt a learner or over all of them.
 *
 * @param title the quiz's
 * @param attempts which attempts were taken
 * @param enough with fewer attempts than this, figures are marked {@code tooFew} and nothing is
 *     flagged
 * @param open how many attempts are under way; they are not in the figures
 * @param waiting how many of those taken have marks still to come from a person
 * @param byAttempt the totals as each choice of attempts would have them
 * @param items a slot each, in the quiz's order; slots without marks are left out
 * @param questions where attempts drew questions of their own: each question, held against the
 *     whole total; else empty
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AssignmentAnalysis(
        UUID assignmentId,
        String title,
        Taken attempts,
        int enough,
        int open,
        int waiting,
        TestStatistics test,
        @Nullable Passed passed,
        Map<Taken, Spread> byAttempt,
        List<Histogram.Bar> histogram,
        List<ItemAnalysis> items,
        List<ItemAnalysis> questions,
        List<Part> topics,
        List<Part> themes) {

    /**
     * Who reached the pass mark.
     *
     * @param passMark per cent of the marks
     * @param share of the attempts, 0 to 1
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Passed(
            double passMark, int attempts, @Nullable Double share, @Nullable Interval interval) {}

    /** The results on one topic or theme. */
    record Part(Reference of, PartStatistics statistics) {}
}
