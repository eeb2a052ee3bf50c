package org.examwright.attempts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.classes.Learner;
import org.examwright.attempts.records.AnswerBody;
import org.examwright.attempts.records.Attempt;
import org.examwright.attempts.sitting.Layout;
import org.examwright.attempts.sitting.Lettering;
import org.examwright.attempts.sitting.Save.Held;
import org.examwright.attempts.sitting.Status;
import org.examwright.marking.Certainty;
import org.examwright.questions.Extract;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its learner sees it. Nothing in here could hold a key, a weight, feedback, evidence
 * or a difficulty.
 *
 * @param deadline null where nothing limits it
 * @param remaining null likewise; zero once it has ended
 */
public record AttemptView(
        AttemptId id,
        AssignmentId assignmentId,
        Learner.Named learner,
        Status status,
        int number,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant deadline,
        @Nullable Duration remaining,
        List<SlotView> slots) {

    /**
     * @param sequence of the answer that is held; 0 where there is none
     */
    public record SlotView(
            int slot,
            BigDecimal marks,
            int sequence,
            @Nullable AnswerBody answer,
            boolean flagged,
            Asked question) {}

    /**
     * A question as it is asked.
     *
     * @param certainty how sure the learner may say to be; left out where that is not asked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Asked(
            QuestionType type,
            String stem,
            @Nullable List<Shown> extracts,
            @Nullable List<Choice> options,
            @Nullable List<Choice> prompts,
            @Nullable List<Certainty> certainty) {}

    /**
     * An extract as a learner reads it, with nothing that tells where the school keeps it.
     *
     * @param label what the question calls it: "Extract A"
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Shown(
            String label,
            String title,
            @Nullable String author,
            String provenance,
            @Nullable String licence,
            String text) {}

    /** A thing to choose, under a name that is good in this attempt only. */
    public record Choice(String id, String text) {}

    static AttemptView of(Attempt attempt, Layout layout, Map<Integer, Held> held, Instant now) {
        var sitting = attempt.sitting();
        return new AttemptView(
                attempt.id(),
                attempt.assignment(),
                attempt.learner(),
                sitting.status(),
                attempt.number(),
                sitting.startedAt(),
                sitting.finishedAt(),
                sitting.deadline(),
                sitting.remaining(now),
                layout.places().stream().map(place -> slot(attempt, place, held)).toList());
    }

    /** The same with one question only, as a client shows it that has a page for each. */
    AttemptView only(int slot) {
        return new AttemptView(
                id,
                assignmentId,
                learner,
                status,
                number,
                startedAt,
                submittedAt,
                deadline,
                remaining,
                slots.stream().filter(each -> each.slot() == slot).toList());
    }

    private static SlotView slot(Attempt attempt, Layout.Place place, Map<Integer, Held> held) {
        var asked = place.asked();
        var answer = held.get(asked.slot());
        return new SlotView(
                asked.slot(),
                asked.item().maximum().shown(),
                answer == null ? 0 : answer.sequence(),
                answer == null ? null : AnswerBody.of(place.outward(answer.answer())),
                attempt.flags().contains(asked.slot()),
                new Asked(
                        asked.type(),
                        asked.stem(),
                        shown(asked.extracts()),
                        choices(place.options(), asked.options()),
                        choices(place.prompts(), asked.prompts()),
                        asked.item().asksCertainty() ? List.of(Certainty.values()) : null));
    }

    private static @Nullable List<Shown> shown(List<Extract> extracts) {
        if (extracts.isEmpty()) {
            return null;
        }
        var shown = new ArrayList<Shown>();
        for (var extract : extracts) {
            shown.add(
                    new Shown(
                            Extract.label(shown.size(), extracts.size()),
                            extract.title(),
                            extract.author(),
                            extract.provenance(),
                            extract.licence(),
                            extract.text()));
        }
        return List.copyOf(shown);
    }

    private static @Nullable List<Choice> choices(
            Lettering lettering, Map<String, String> textById) {
        return textById.isEmpty()
                ? null
                : lettering.ids().stream()
                        .map(id -> new Choice(lettering.name(id), textById.getOrDefault(id, "")))
                        .toList();
    }
}
