package org.examwright.attempts;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.examwright.attempts.records.AnswerBody;
import org.examwright.attempts.records.AnswerStore;
import org.examwright.attempts.records.Attempt;
import org.examwright.attempts.records.AttemptStore;
import org.examwright.attempts.records.Papers;
import org.examwright.attempts.sitting.Layout;
import org.examwright.attempts.sitting.Save;
import org.examwright.attempts.sitting.Save.Decision;
import org.examwright.attempts.sitting.Save.Held;
import org.examwright.marking.Answer;
import org.examwright.marking.Unfit;
import org.examwright.platform.ProblemException;
import org.examwright.schools.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saving one answer. Many are saved at once, and none while the attempt is being handed in. */
@Service
@Transactional
public class Saving {
    private final AttemptStore attempts;
    private final AnswerStore answers;
    private final Papers papers;

    Saving(AttemptStore attempts, AnswerStore answers, Papers papers) {
        this.attempts = attempts;
        this.answers = answers;
        this.papers = papers;
    }

    /** An answer on its way to a slot. */
    public record Order(AttemptId attempt, int slot, int sequence, @Nullable AnswerBody answer) {}

    /**
     * What the slot holds now.
     *
     * @param late kept, but not counted
     * @param remaining the time left
     * @param receipt proves what was saved and when
     */
    public record SavedAnswer(
            int slot,
            int sequence,
            @Nullable AnswerBody answer,
            Instant savedAt,
            boolean late,
            @Nullable Duration remaining,
            String receipt) {}

    /** Saves an answer, or shows what is held where a greater sequence is. */
    public SavedAnswer save(Order order, Caller caller, Instant arrived) {
        var id = order.attempt();
        var attempt =
                Ownership.require(
                        attempts.keepOpen(id).orElseThrow(() -> Ownership.notFound(id)), caller);
        var place = place(attempt, order.slot());
        if (order.sequence() < 1) {
            throw AttemptProblem.ANSWER_MISFIT.at("/sequence", "A sequence begins at 1");
        }
        var save =
                new Save(
                        order.sequence(),
                        place.inward(fitting(place, order.answer())),
                        arrived.truncatedTo(ChronoUnit.MICROS));
        var held = keep(attempt, place, save);
        return new SavedAnswer(
                order.slot(),
                held.sequence(),
                AnswerBody.of(place.outward(held.answer())),
                held.savedAt(),
                attempt.sitting().late(held.savedAt()),
                attempt.sitting().remaining(arrived),
                Receipt.of(attempts.secret(id), id, order.slot(), held));
    }

    private Layout.Place place(Attempt attempt, int slot) {
        return attempt.layout(papers.of(attempt))
                .at(slot)
                .orElseThrow(
                        () ->
                                AttemptProblem.SLOT_NOT_FOUND.because(
                                        "The quiz has no slot " + slot));
    }

    private static Answer fitting(Layout.Place place, @Nullable AnswerBody body) {
        try {
            var answer = AnswerBody.read(body);
            place.shape().check(answer);
            return answer.blank() ? new Answer.Nothing() : answer;
        } catch (Unfit unfit) {
            throw AttemptProblem.ANSWER_MISFIT
                    .because(unfit.detail())
                    .with("/answer" + unfit.pointer(), unfit.code(), unfit.detail());
        }
    }

    private Held keep(Attempt attempt, Layout.Place place, Save save) {
        int slot = place.asked().slot();
        var slotNow = answers.slot(attempt.id(), slot, save.sequence());
        return switch (save.against(attempt.sitting(), slotNow.latest(), slotNow.same())) {
            // where another save of the same sequence was faster, what it left decides
            case Decision.Keep(var held) ->
                    answers.add(attempt.id(), slot, held) ? held : keep(attempt, place, save);
            case Decision.Show(var held) -> held;
            case Decision.Conflict(var held) -> throw conflict(place, held);
            case Decision.Refuse _ ->
                    throw AttemptProblem.FINISHED.because(
                            "Attempt %s is finished".formatted(attempt.id()));
        };
    }

    /** What is held of an answer. */
    public record HeldAnswer(int sequence, @Nullable AnswerBody answer) {}

    private static ProblemException conflict(Layout.Place place, Held held) {
        return AttemptProblem.ANSWER_CONFLICT
                .because(
                        "Sequence %d of slot %d already holds another answer"
                                .formatted(held.sequence(), place.asked().slot()))
                .member(
                        "held",
                        new HeldAnswer(
                                held.sequence(), AnswerBody.of(place.outward(held.answer()))));
    }
}
