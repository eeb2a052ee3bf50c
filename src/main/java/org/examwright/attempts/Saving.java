package org.examwright.attempts;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.examwright.attempts.records.AnswerBody;
import org.examwright.attempts.records.AnswerStore;
import org.examwright.attempts.records.Attempt;
import org.examwright.attempts.records.AttemptStore;
import org.examwright.attempts.records.Papers;
import org.examwright.attempts.records.SaveBatch;
import org.examwright.attempts.records.SaveBatch.Kept;
import org.examwright.attempts.records.SaveBatch.Place;
import org.examwright.attempts.saving.SharedCommit;
import org.examwright.attempts.saving.SharedCommit.Outcome;
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
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Saving answers. Those of a school that come in together are stored in one commit; none is stored
 * while its attempt is being handed in.
 */
@Service
public class Saving {
    private final AttemptStore attempts;
    private final AnswerStore answers;
    private final SaveBatch batch;
    private final Papers papers;
    private final SharedCommit<Incoming, SavedAnswer> commits;

    Saving(
            AttemptStore attempts,
            AnswerStore answers,
            SaveBatch batch,
            Papers papers,
            TransactionTemplate transactions) {
        this.attempts = attempts;
        this.answers = answers;
        this.batch = batch;
        this.papers = papers;
        this.commits =
                new SharedCommit<>(
                        new SharedCommit.Work<>() {
                            @Override
                            public List<Outcome<SavedAnswer>> together(List<Incoming> pieces) {
                                return requireNonNull(
                                        transactions.execute(_ -> saveTogether(pieces)));
                            }

                            @Override
                            public SavedAnswer alone(Incoming piece) {
                                return requireNonNull(transactions.execute(_ -> saveAlone(piece)));
                            }
                        });
    }

    /** An answer on its way to a slot. */
    public record Order(AttemptId attempt, int slot, int sequence, @Nullable AnswerBody answer) {}

    private record Incoming(Order order, Caller caller, Instant arrived) {}

    /**
     * An answer that fits, its attempt kept open.
     *
     * @param piece which of those that are saved together
     */
    private record Ready(int piece, Kept kept, Layout.Place place, Save save, Instant arrived) {
        private Place at() {
            return new Place(kept.attempt().id(), place.asked().slot());
        }
    }

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

    /**
     * Saves an answer, or shows what is held where a greater sequence is. Returns once it is
     * committed.
     */
    public SavedAnswer save(Order order, Caller caller, Instant arrived) {
        return commits.submit(new Incoming(order, caller, arrived));
    }

    private SavedAnswer saveAlone(Incoming incoming) {
        var id = incoming.order().attempt();
        var attempt = attempts.keepOpen(id).orElseThrow(() -> Ownership.notFound(id));
        var ready = ready(0, incoming, new Kept(attempt, attempts.secret(id)));
        return saved(ready, keep(ready));
    }

    /**
     * What another transaction has locked or is faster with, and a second answer to the same slot,
     * is left to be saved alone.
     */
    private List<Outcome<SavedAnswer>> saveTogether(List<Incoming> pieces) {
        var outcomes =
                new ArrayList<Outcome<SavedAnswer>>(
                        Collections.nCopies(pieces.size(), new Outcome.NotTogether<>()));
        var kept = batch.keepOpen(pieces.stream().map(each -> each.order().attempt()).toList());
        var fitting = new LinkedHashMap<Place, Ready>();
        for (int i = 0; i < outcomes.size(); i++) {
            var attempt = kept.get(pieces.get(i).order().attempt());
            if (attempt != null) {
                try {
                    var ready = ready(i, pieces.get(i), attempt);
                    fitting.putIfAbsent(ready.at(), ready);
                } catch (ProblemException refusal) {
                    outcomes.set(i, new Outcome.Refused<>(refusal));
                }
            }
        }
        store(fitting).forEach((ready, outcome) -> outcomes.set(ready.piece(), outcome));
        return outcomes;
    }

    private Map<Ready, Outcome<SavedAnswer>> store(Map<Place, Ready> fitting) {
        var sequences = new LinkedHashMap<Place, Integer>();
        fitting.forEach((place, ready) -> sequences.put(place, ready.save().sequence()));
        var held = batch.slots(sequences);
        var outcomes = new LinkedHashMap<Ready, Outcome<SavedAnswer>>();
        var fresh = new TreeMap<Place, Held>();
        fitting.forEach(
                (place, ready) -> {
                    switch (decide(ready, requireNonNull(held.get(place)))) {
                        case Decision.Keep(var next) -> fresh.put(place, next);
                        case Decision.Show(var shown) ->
                                outcomes.put(ready, new Outcome.Done<>(saved(ready, shown)));
                        case Decision.Conflict(var other) ->
                                outcomes.put(
                                        ready,
                                        new Outcome.Refused<>(conflict(ready.place(), other)));
                        case Decision.Refuse _ ->
                                outcomes.put(ready, new Outcome.Refused<>(finished(ready)));
                    }
                });
        for (var place : batch.add(fresh)) {
            var ready = requireNonNull(fitting.get(place));
            outcomes.put(ready, new Outcome.Done<>(saved(ready, requireNonNull(fresh.get(place)))));
        }
        return outcomes;
    }

    private Ready ready(int piece, Incoming incoming, Kept kept) {
        var order = incoming.order();
        var attempt = Ownership.require(kept.attempt(), incoming.caller());
        var place = place(attempt, order.slot());
        if (order.sequence() < 1) {
            throw AttemptProblem.ANSWER_MISFIT.at("/sequence", "A sequence begins at 1");
        }
        var save =
                new Save(
                        order.sequence(),
                        place.inward(fitting(place, order.answer())),
                        incoming.arrived().truncatedTo(ChronoUnit.MICROS));
        return new Ready(piece, kept, place, save, incoming.arrived());
    }

    private static Decision decide(Ready ready, AnswerStore.Slot slot) {
        var sitting = ready.kept().attempt().sitting();
        return ready.save().against(sitting, slot.latest(), slot.same());
    }

    private Held keep(Ready ready) {
        var at = ready.at();
        var slotNow = answers.slot(at.attempt(), at.slot(), ready.save().sequence());
        return switch (decide(ready, slotNow)) {
            // where another save of the same sequence was faster, what it left decides
            case Decision.Keep(var held) ->
                    answers.add(at.attempt(), at.slot(), held) ? held : keep(ready);
            case Decision.Show(var held) -> held;
            case Decision.Conflict(var held) -> throw conflict(ready.place(), held);
            case Decision.Refuse _ -> throw finished(ready);
        };
    }

    private static SavedAnswer saved(Ready ready, Held held) {
        var attempt = ready.kept().attempt();
        int slot = ready.place().asked().slot();
        return new SavedAnswer(
                slot,
                held.sequence(),
                AnswerBody.of(ready.place().outward(held.answer())),
                held.savedAt(),
                attempt.sitting().late(held.savedAt()),
                attempt.sitting().remaining(ready.arrived()),
                Receipt.of(ready.kept().secret(), attempt.id(), slot, held));
    }

    private static ProblemException finished(Ready ready) {
        return AttemptProblem.FINISHED.because(
                "Attempt %s is finished".formatted(ready.kept().attempt().id()));
    }

    private Layout.Place place(Attempt attempt, int slot) {
        return attempt.place(papers.of(attempt), slot)
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
