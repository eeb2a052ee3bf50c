package org.examwright.attempts;

import java.time.Duration;
import java.time.Instant;
import org.examwright.attempts.records.AnswerStore;
import org.examwright.attempts.records.Attempt;
import org.examwright.attempts.records.AttemptStore;
import org.examwright.attempts.records.Papers;
import org.examwright.attempts.records.Rulings;
import org.examwright.attempts.records.SheetStore;
import org.examwright.attempts.referrals.Referring;
import org.examwright.attempts.sheets.AnswersMarked;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.attempts.sitting.Sitting;
import org.examwright.schools.ApiKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Ends an attempt that the transaction has locked: folds the answers saved in time into a marked
 * sheet. The clock and the learner end it alike.
 */
@Component
class Finishing {
    /** How long the learner's browser may still fetch the result. */
    static final Duration ACCESS_AFTER = Duration.ofDays(30);

    private final AttemptStore attempts;
    private final AnswerStore answers;
    private final SheetStore sheets;
    private final Papers papers;
    private final ApiKeys keys;
    private final Referring referring;
    private final Rulings rulings;
    private final ApplicationEventPublisher events;

    Finishing(
            AttemptStore attempts,
            AnswerStore answers,
            SheetStore sheets,
            Papers papers,
            ApiKeys keys,
            Referring referring,
            Rulings rulings,
            ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.answers = answers;
        this.sheets = sheets;
        this.papers = papers;
        this.keys = keys;
        this.referring = referring;
        this.rulings = rulings;
        this.events = events;
    }

    /**
     * Does nothing where the sitting is as it was. The caller keeps the assignment's rulings since
     * before it locked the attempt.
     */
    Attempt finish(Attempt locked, Sitting after) {
        if (!locked.sitting().open() || after.open()) {
            return locked;
        }
        var finished = locked.with(after);
        var paper = papers.marked(finished, rulings.edition(finished.assignment()));
        var counted = answers.counted(finished.id(), lastMoment(after));
        attempts.finish(finished);
        var sheet = Sheet.fold(paper, counted);
        sheets.insert(
                finished.id(),
                paper,
                referring.settle(finished.assignment(), finished.id(), paper, sheet));
        events.publishEvent(AnswersMarked.at(finished.assignment()));
        var ended = after.finishedAt();
        if (ended != null) {
            keys.expireForAttempt(finished.id().id(), ended.plus(ACCESS_AFTER));
        }
        return finished;
    }

    private static @Nullable Instant lastMoment(Sitting sitting) {
        var deadline = sitting.deadline();
        return deadline == null ? null : deadline.plus(sitting.grace());
    }
}
