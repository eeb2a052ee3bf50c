package org.examwright.attempts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.examwright.attempts.records.AnswerBody;
import org.examwright.attempts.records.PointView;
import org.examwright.attempts.sitting.Layout;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Policy;
import org.examwright.attempts.sitting.Release.Shown;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.marking.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt came to, as far as it is released: what is not is left out.
 *
 * @param total what is marked so far
 * @param pending the marks that wait for a person
 * @param passed left out where there is no pass mark, or while marks that wait decide
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultView(
        AttemptId attemptId,
        @Nullable BigDecimal total,
        BigDecimal maximum,
        @Nullable BigDecimal pending,
        @Nullable BigDecimal percent,
        @Nullable Boolean passed,
        List<SlotResult> slots) {

    /**
     * @param score left out while it waits for a marker
     * @param key the right answer in the attempt's own names
     * @param points how a short answer fared at each point of its scheme
     * @param regraded what the last regrade did; left out where there was none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SlotResult(
            int slot,
            @Nullable BigDecimal score,
            BigDecimal maximum,
            @Nullable Outcome outcome,
            @Nullable AnswerBody answer,
            @Nullable AnswerBody key,
            @Nullable String feedback,
            @Nullable List<PointView> points,
            @Nullable Policy regraded) {

        /** The marks alone, in the order of the quiz. */
        public static List<SlotResult> of(Paper paper, Sheet sheet) {
            return paper.slots().stream()
                    .map(asked -> of(asked, sheet.at(asked.slot()).orElseThrow()))
                    .toList();
        }

        static SlotResult of(Paper.Asked asked, Sheet.Line line) {
            var mark = line.mark();
            return new SlotResult(
                    line.slot(),
                    mark.outcome() == Outcome.NEEDS_MARKER ? null : mark.score().shown(),
                    mark.maximum().shown(),
                    mark.outcome(),
                    null,
                    null,
                    null,
                    null,
                    asked.regraded());
        }
    }

    /**
     * @param passed null where nothing can be said of it
     * @param comments what people said when they marked, by slot
     */
    static ResultView of(
            AttemptId attempt,
            Layout layout,
            Sheet sheet,
            Shown shown,
            @Nullable Boolean passed,
            Map<Integer, String> comments) {
        var percent = sheet.percent();
        return new ResultView(
                attempt,
                shown.marks() ? sheet.total().shown() : null,
                sheet.maximum().shown(),
                shown.marks() ? sheet.pending().shown() : null,
                shown.marks() && percent != null ? percent.shown() : null,
                shown.marks() ? passed : null,
                layout.places().stream()
                        .map(
                                place ->
                                        slot(
                                                place,
                                                sheet.at(place.asked().slot()).orElseThrow(),
                                                shown,
                                                comments))
                        .toList());
    }

    private static SlotResult slot(
            Layout.Place place, Sheet.Line line, Shown shown, Map<Integer, String> comments) {
        var marks = SlotResult.of(place.asked(), line);
        return new SlotResult(
                line.slot(),
                shown.marks() ? marks.score() : null,
                marks.maximum(),
                shown.marks() ? marks.outcome() : null,
                AnswerBody.of(place.outward(line.answer())),
                shown.answers() ? AnswerBody.of(place.key()) : null,
                shown.feedback() ? feedback(place, line, comments) : null,
                shown.marks() && shown.answers() ? PointView.of(place.asked(), line) : null,
                shown.marks() ? marks.regraded() : null);
    }

    private static @Nullable String feedback(
            Layout.Place place, Sheet.Line line, Map<Integer, String> comments) {
        var comment = comments.get(line.slot());
        return comment != null ? comment : place.asked().said(line.answer());
    }
}
