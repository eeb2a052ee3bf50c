package org.examwright.attempts.files;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.ResultView.SlotResult;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.assignments.Assignments;
import org.examwright.attempts.assignments.Extension;
import org.examwright.attempts.classes.Classes;
import org.examwright.attempts.classes.Learner;
import org.examwright.attempts.classes.LearnerId;
import org.examwright.attempts.classes.Learners;
import org.examwright.attempts.records.AnswerBody;
import org.examwright.attempts.records.AnswerStore;
import org.examwright.attempts.records.Attempt;
import org.examwright.attempts.records.AttemptStore;
import org.examwright.attempts.records.GivenMark;
import org.examwright.attempts.records.MarkStore;
import org.examwright.attempts.records.Papers;
import org.examwright.attempts.records.Rulings;
import org.examwright.attempts.records.SheetStore;
import org.examwright.attempts.sitting.Layout;
import org.examwright.attempts.sitting.Status;
import org.examwright.marking.Fraction;
import org.examwright.platform.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is held on a learner: to be given, and to be erased. */
@Service
@Transactional
public class LearnerFiles {
    private final Learners learners;
    private final Classes classes;
    private final Assignments assignments;
    private final AttemptStore attempts;
    private final AnswerStore answers;
    private final SheetStore sheets;
    private final MarkStore marks;
    private final Rulings rulings;
    private final Papers papers;

    LearnerFiles(
            Learners learners,
            Classes classes,
            Assignments assignments,
            AttemptStore attempts,
            AnswerStore answers,
            SheetStore sheets,
            MarkStore marks,
            Rulings rulings,
            Papers papers) {
        this.learners = learners;
        this.classes = classes;
        this.assignments = assignments;
        this.attempts = attempts;
        this.answers = answers;
        this.sheets = sheets;
        this.marks = marks;
        this.rulings = rulings;
        this.papers = papers;
    }

    /** Everything on one learner. */
    public record LearnerFile(
            Learner learner,
            List<Reference> classes,
            List<Extension> extensions,
            List<HeldAttempt> attempts) {}

    /** An attempt with every answer that was ever saved and every mark given. */
    public record HeldAttempt(
            AttemptId id,
            AssignmentId assignmentId,
            Status status,
            int number,
            Instant startedAt,
            @Nullable Instant deadline,
            @Nullable Instant submittedAt,
            List<HeldAnswer> answers,
            List<SlotResult> marks,
            List<HeldMark> given,
            List<Rulings.Shift> regrades) {}

    /** A mark that a person gave, whether or not it counts; who it was is not the learner's. */
    public record HeldMark(
            int slot,
            BigDecimal score,
            @Nullable Integer level,
            @Nullable List<Integer> points,
            @Nullable String comment,
            GivenMark.As as,
            Instant markedAt) {}

    /**
     * @param late kept but not counted
     */
    public record HeldAnswer(
            int slot, int sequence, @Nullable AnswerBody answer, Instant savedAt, boolean late) {}

    @Transactional(readOnly = true)
    public LearnerFile of(LearnerId id) {
        var learner = learners.get(id);
        return new LearnerFile(
                learner,
                classes.of(id),
                assignments.extensions(learner),
                attempts.of(id).stream().map(this::held).toList());
    }

    private HeldAttempt held(Attempt attempt) {
        var paper = papers.of(attempt);
        var layout = attempt.layout(paper);
        var sitting = attempt.sitting();
        return new HeldAttempt(
                attempt.id(),
                attempt.assignment(),
                sitting.status(),
                attempt.number(),
                sitting.startedAt(),
                sitting.deadline(),
                sitting.finishedAt(),
                answers.all(attempt.id()).stream()
                        .map(saved -> held(attempt, layout, saved))
                        .toList(),
                sheets.find(attempt)
                        .map(marked -> SlotResult.of(marked.paper(), marked.sheet()))
                        .orElse(List.of()),
                paper.slots().stream()
                        .flatMap(
                                asked ->
                                        marks.history(attempt.id(), asked.slot()).stream()
                                                .map(mark -> held(asked.slot(), mark)))
                        .toList(),
                rulings.shifts(attempt.id()));
    }

    private static HeldMark held(int slot, GivenMark mark) {
        return new HeldMark(
                slot,
                Fraction.of(mark.score()).shown(),
                mark.level(),
                mark.points(),
                mark.comment(),
                mark.as(),
                mark.markedAt());
    }

    private static HeldAnswer held(Attempt attempt, Layout layout, AnswerStore.Saved saved) {
        var held = saved.held();
        var shown =
                layout.at(saved.slot())
                        .map(place -> place.outward(held.answer()))
                        .orElse(held.answer());
        return new HeldAnswer(
                saved.slot(),
                held.sequence(),
                AnswerBody.of(shown),
                held.savedAt(),
                attempt.sitting().late(held.savedAt()));
    }

    /** Erases the learner with classes, attempts, answers, marks and keys. */
    public void erase(LearnerId id) {
        learners.erase(id);
    }
}
