package org.examwright.attempts.regrades;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.assignments.Assignments;
import org.examwright.attempts.records.Rulings;
import org.examwright.attempts.regrades.Remarking.Meaning;
import org.examwright.attempts.sheets.AnswersMarked;
import org.examwright.attempts.sitting.Ruling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works a regrade out, some learners a transaction, without touching a sheet; then, with the
 * assignments closed to marking, looks once more at what was written meanwhile and moves all marks
 * in one transaction, so that nobody ever sees a class half regraded.
 */
@Component
@Transactional
class Regrading {
    private static final int LEARNERS_AT_ONCE = 250;

    private final RegradeStore regrades;
    private final ChangeStore changes;
    private final Rulings rulings;
    private final Remarking remarking;
    private final Assignments assignments;
    private final OpenPoints openPoints;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Regrading(
            RegradeStore regrades,
            ChangeStore changes,
            Rulings rulings,
            Remarking remarking,
            Assignments assignments,
            OpenPoints openPoints,
            Clock clock,
            ApplicationEventPublisher events) {
        this.regrades = regrades;
        this.changes = changes;
        this.rulings = rulings;
        this.remarking = remarking;
        this.assignments = assignments;
        this.openPoints = openPoints;
        this.clock = clock;
        this.events = events;
    }

    /** Does the next piece; false where nothing is left to do. */
    boolean step(RegradeId id) {
        var standing = regrades.lock(id).orElse(null);
        if (standing == null || standing.ended()) {
            return false;
        }
        var parts = regrades.parts(id);
        for (var part : parts) {
            if (!part.done()) {
                regrades.run(id);
                workOut(standing.row(), part);
                return true;
            }
        }
        if (!standing.row().dryRun() && !moveAll(standing.row(), parts)) {
            return true;
        }
        regrades.end(id, RegradeView.Status.DONE, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return false;
    }

    /** Ends it without a mark moved; what it found by then says nothing of the whole. */
    void failed(RegradeId id) {
        var standing = regrades.lock(id).orElse(null);
        if (standing != null && !standing.ended()) {
            changes.drop(id);
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            regrades.end(id, RegradeView.Status.FAILED, now);
        }
    }

    /** Marks some learners' attempts anew. */
    private void workOut(RegradeStore.Row regrade, RegradeStore.Part part) {
        int edition = rulings.edition(part.assignment());
        var begun = part.edition();
        var position = part.position();
        if (begun == null || begun != edition) {
            changes.drop(regrade.id(), part.assignment());
            regrades.begin(regrade.id(), part.assignment(), edition);
            position = null;
        }
        var meaning = meaning(regrade, part.assignment(), edition);
        var learners = changes.learners(part.assignment(), position, LEARNERS_AT_ONCE);
        if (learners.isEmpty() || meaning.nothing()) {
            regrades.advance(regrade.id(), part.assignment(), null, 0);
            return;
        }
        var found = remarking.find(meaning, learners);
        changes.insert(regrade.id(), found.rows());
        regrades.advance(
                regrade.id(), part.assignment(), learners.getLast().id(), found.lookedAt());
    }

    private Meaning meaning(RegradeStore.Row regrade, AssignmentId id, int edition) {
        var before = rulings.at(id, edition).get(regrade.question());
        return new Meaning(
                assignments.get(id),
                regrade.question(),
                before,
                Ruling.after(before, regrade.order()));
    }

    /** False where another regrade took effect meanwhile, so that this one is worked out anew. */
    private boolean moveAll(RegradeStore.Row regrade, List<RegradeStore.Part> parts) {
        parts.forEach(part -> rulings.close(part.assignment()));
        boolean overtaken = false;
        for (var part : parts) {
            int edition = rulings.edition(part.assignment());
            if (!Objects.equals(part.edition(), edition)) {
                changes.drop(regrade.id(), part.assignment());
                regrades.begin(regrade.id(), part.assignment(), edition);
                overtaken = true;
            }
        }
        if (overtaken) {
            return false;
        }
        for (var part : parts) {
            var meaning =
                    meaning(regrade, part.assignment(), Objects.requireNonNull(part.edition()));
            if (!meaning.nothing()) {
                move(regrade, part, meaning);
            }
        }
        return true;
    }

    private void move(RegradeStore.Row regrade, RegradeStore.Part part, Meaning meaning) {
        var late = changes.stragglers(part.assignment(), part.since());
        for (int from = 0; from < late.size(); from += LEARNERS_AT_ONCE) {
            var some = late.subList(from, Math.min(late.size(), from + LEARNERS_AT_ONCE));
            changes.drop(regrade.id(), part.assignment(), some);
            changes.insert(regrade.id(), remarking.find(meaning, some).rows());
        }
        changes.apply(regrade.id(), part.assignment());
        rulings.add(part.assignment(), regrade.question(), meaning.after(), regrade.id().id());
        openPoints.refer(regrade.id(), meaning);
        events.publishEvent(AnswersMarked.at(part.assignment()));
    }
}
