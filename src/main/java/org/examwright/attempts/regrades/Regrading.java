package org.examwright.attempts.regrades;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.assignments.Assignments;
import org.examwright.attempts.records.AttemptStore;
import org.examwright.attempts.records.Papers;
import org.examwright.attempts.records.Rulings;
import org.examwright.attempts.records.SheetStore;
import org.examwright.attempts.referrals.Referring;
import org.examwright.attempts.regrades.Remarking.Meaning;
import org.examwright.attempts.sheets.AnswersMarked;
import org.examwright.attempts.sitting.Ruling;
import org.examwright.questions.QuestionType;
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
    private final Papers papers;
    private final SheetStore sheets;
    private final AttemptStore attempts;
    private final Remarking remarking;
    private final Assignments assignments;
    private final Referring referring;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Regrading(
            RegradeStore regrades,
            ChangeStore changes,
            Rulings rulings,
            Papers papers,
            SheetStore sheets,
            AttemptStore attempts,
            Remarking remarking,
            Assignments assignments,
            Referring referring,
            Clock clock,
            ApplicationEventPublisher events) {
        this.regrades = regrades;
        this.changes = changes;
        this.rulings = rulings;
        this.papers = papers;
        this.sheets = sheets;
        this.attempts = attempts;
        this.remarking = remarking;
        this.assignments = assignments;
        this.referring = referring;
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
                regrades.looked(id, workOut(standing.row(), part));
                return true;
            }
        }
        if (!standing.row().dryRun() && !moveAll(standing.row(), parts)) {
            return true;
        }
        regrades.end(id, RegradeView.Status.DONE, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return false;
    }

    void failed(RegradeId id) {
        var standing = regrades.lock(id).orElse(null);
        if (standing != null && !standing.ended()) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            regrades.end(id, RegradeView.Status.FAILED, now);
        }
    }

    /** Marks some learners' attempts anew, and says how many. */
    private int workOut(RegradeStore.Row regrade, RegradeStore.Part part) {
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
            regrades.advance(regrade.id(), part.assignment(), null);
            return 0;
        }
        var found = remarking.find(meaning, learners);
        changes.insert(regrade.id(), found.rows());
        regrades.advance(regrade.id(), part.assignment(), learners.getLast().id());
        return found.lookedAt();
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
        refer(regrade, meaning);
        events.publishEvent(AnswersMarked.at(part.assignment()));
    }

    /** Short answers: points that wait for a person are those of the mark scheme that holds now. */
    private void refer(RegradeStore.Row regrade, Meaning meaning) {
        var assignment = meaning.assignment().id();
        for (var id : changes.written(regrade.id(), assignment)) {
            var attempt = attempts.find(id).orElseThrow();
            var asked = Remarking.on(papers.of(attempt), regrade.question());
            if (asked == null || asked.type() != QuestionType.SHORT_ANSWER) {
                return;
            }
            referring.marked(id, asked.slot());
            var paper = papers.under(papers.of(attempt), rulings.now(assignment));
            var sheet = sheets.find(attempt, paper).orElseThrow();
            var settled = referring.settle(assignment, id, paper, sheet);
            if (!settled.equals(sheet)) {
                sheets.update(id, paper, settled);
            }
        }
    }
}
