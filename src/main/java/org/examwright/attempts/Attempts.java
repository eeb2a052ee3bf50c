package org.examwright.attempts;

import java.time.Duration;
import java.time.Instant;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.assignments.Assignments;
import org.examwright.attempts.records.AnswerStore;
import org.examwright.attempts.records.Attempt;
import org.examwright.attempts.records.AttemptStore;
import org.examwright.attempts.records.Papers;
import org.examwright.attempts.records.Rulings;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.schools.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sitting a quiz: showing it, flagging, handing in. Starting and saving have classes of their own.
 */
@Service
@Transactional
public class Attempts {
    private final AttemptStore attempts;
    private final AnswerStore answers;
    private final Papers papers;
    private final Finishing finishing;
    private final Assignments assignments;
    private final Rulings rulings;

    Attempts(
            AttemptStore attempts,
            AnswerStore answers,
            Papers papers,
            Finishing finishing,
            Assignments assignments,
            Rulings rulings) {
        this.attempts = attempts;
        this.answers = answers;
        this.papers = papers;
        this.finishing = finishing;
        this.assignments = assignments;
        this.rulings = rulings;
    }

    @Transactional(readOnly = true)
    public AttemptView show(AttemptId id, Caller caller, Instant now) {
        return view(find(id, caller), now);
    }

    /**
     * The attempt with one question only.
     *
     * @param slot null for all
     */
    @Transactional(readOnly = true)
    public AttemptView show(AttemptId id, @Nullable Integer slot, Caller caller, Instant now) {
        var whole = show(id, caller, now);
        if (slot == null) {
            return whole;
        }
        var one = whole.only(slot);
        if (one.slots().isEmpty()) {
            throw AttemptProblem.SLOT_NOT_FOUND.because("The quiz has no slot " + slot);
        }
        return one;
    }

    /** What the service holds of an attempt, without the questions: little to send often. */
    @Transactional(readOnly = true)
    public AttemptState state(AttemptId id, Caller caller, Instant now) {
        return AttemptState.of(show(id, caller, now));
    }

    /** All attempts at an assignment, in the order they were started. */
    @Transactional(readOnly = true)
    public Page<AttemptView> list(AssignmentId assignment, PageRequest page, Instant now) {
        assignments.get(assignment);
        return page.page(
                attempts.page(assignment, page).stream().map(each -> view(each, now)).toList(),
                each -> each.id().toString());
    }

    AttemptView view(Attempt attempt, Instant now) {
        return AttemptView.of(
                attempt, attempt.layout(papers.of(attempt)), answers.latest(attempt.id()), now);
    }

    /** A slot, whether it is flagged, and the time left. */
    public record SlotFlag(int slot, boolean flagged) {}

    /** Puts a flag on a slot that the learner means to come back to, or takes it off. */
    public SlotFlag flag(AttemptId id, int slot, boolean flagged, Caller caller) {
        var attempt =
                Ownership.require(
                        attempts.keepOpen(id).orElseThrow(() -> Ownership.notFound(id)), caller);
        if (papers.of(attempt).at(slot).isEmpty()) {
            throw AttemptProblem.SLOT_NOT_FOUND.because("The quiz has no slot " + slot);
        }
        if (!attempt.sitting().open()) {
            throw AttemptProblem.FINISHED.because("Attempt %s is finished".formatted(id));
        }
        attempts.flag(id, slot, flagged);
        return new SlotFlag(slot, flagged);
    }

    /** Hands in. A second time changes nothing; once the clock has ended it, it is closed. */
    public void submit(AttemptId id, Caller caller, Instant now) {
        rulings.keep(find(id, caller).assignment());
        var locked = attempts.lock(id).orElseThrow(() -> Ownership.notFound(id));
        finishing.finish(locked, locked.sitting().submit(now));
    }

    /**
     * Closes an attempt that has been due for {@code settle}; leaves it where someone else is at it
     * or where it is not due any more.
     */
    public boolean closeIfDue(AttemptId id, Instant now, Duration settle) {
        attempts.find(id).ifPresent(attempt -> rulings.keep(attempt.assignment()));
        return attempts.lockIfFree(id)
                .filter(locked -> locked.sitting().due(now.minus(settle)))
                .map(locked -> finishing.finish(locked, locked.sitting().close(now)))
                .isPresent();
    }

    private Attempt find(AttemptId id, Caller caller) {
        return Ownership.require(
                attempts.find(id).orElseThrow(() -> Ownership.notFound(id)), caller);
    }
}
