package org.examwright.attempts.assignments;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.examwright.attempts.classes.ClassId;
import org.examwright.attempts.classes.Classes;
import org.examwright.attempts.classes.Learner;
import org.examwright.attempts.classes.LearnerDetails.ExtraTime;
import org.examwright.attempts.classes.Learners;
import org.examwright.attempts.records.Papers;
import org.examwright.attempts.sitting.Accommodation;
import org.examwright.attempts.sitting.Window;
import org.examwright.marking.Unfit;
import org.examwright.platform.IfMatch;
import org.examwright.platform.MergePatch;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.ProblemException;
import org.examwright.questions.QuestionStatus;
import org.examwright.quizzes.QuizId;
import org.examwright.quizzes.QuizVersion;
import org.examwright.quizzes.Quizzes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be done with quizzes set for learners. */
@Service
@Transactional
public class Assignments {
    private final AssignmentStore assignments;
    private final ExtensionStore extensions;
    private final Quizzes quizzes;
    private final Papers papers;
    private final Classes classes;
    private final Learners learners;
    private final ApplicationEventPublisher events;

    Assignments(
            AssignmentStore assignments,
            ExtensionStore extensions,
            Quizzes quizzes,
            Papers papers,
            Classes classes,
            Learners learners,
            ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.extensions = extensions;
        this.quizzes = quizzes;
        this.papers = papers;
        this.classes = classes;
        this.learners = learners;
        this.events = events;
    }

    /** Sets a quiz, all of whose questions are approved; the quiz's version freezes with it. */
    public Assignment create(QuizId quiz, AssignmentDetails details) {
        int version = quizzes.forDelivery(quiz).version();
        var made = details.assignment(AssignmentId.next(), 0, quiz, version);
        requireClass(made.classId());
        // frozen first, so that no question changes between the look at it and the assignment
        quizzes.freeze(quiz, version);
        requireApproved(quizzes.at(quiz, version));
        requireMarkable(made);
        requireDraw(made);
        assignments.insert(made);
        return made;
    }

    private static void requireApproved(QuizVersion version) {
        if (version.slots().isEmpty()) {
            throw AssignmentProblem.EMPTY.because("Put questions into the quiz first");
        }
        ProblemException refused =
                AssignmentProblem.NOT_APPROVED.because("Review these questions first");
        for (var slot : version.slots()) {
            if (slot.status() != QuestionStatus.APPROVED) {
                refused.with(
                        "",
                        "question-not-approved",
                        "Slot %d: question %s is %s"
                                .formatted(slot.slot(), slot.questionId(), slot.status()));
            }
        }
        if (!refused.faults().isEmpty()) {
            throw refused;
        }
    }

    private void requireMarkable(Assignment made) {
        try {
            papers.of(made.quizId(), made.quizVersion());
        } catch (Unfit unfit) {
            throw AssignmentProblem.NOT_MARKABLE.because(unfit.detail());
        }
    }

    /** A draw that no question approved now can fill is told to the teacher, not to a learner. */
    private void requireDraw(Assignment made) {
        if (made.paper() == Assignment.Paper.OWN
                && quizzes.another(made.quizId(), made.quizVersion(), 0, Set.of()).isEmpty()) {
            throw AssignmentProblem.NOT_DRAWN.at(
                    "/paper",
                    "OWN needs a quiz with a blueprint that the approved questions can fill");
        }
    }

    private void requireClass(@Nullable ClassId id) {
        if (id != null && !classes.exists(id)) {
            throw AssignmentProblem.INVALID.at("/classId", "There is no class " + id);
        }
    }

    @Transactional(readOnly = true)
    public Page<Assignment> list(QuizId quiz, PageRequest page) {
        if (page.after() == null) {
            quizzes.forDelivery(quiz);
        }
        return page.page(assignments.page(quiz, page), each -> each.id().toString());
    }

    @Transactional(readOnly = true)
    public Assignment get(AssignmentId id) {
        return assignments.find(id).orElseThrow(() -> notFound(id));
    }

    /**
     * Changes it, at once also for attempts under way. Once started, shuffling and paper stay as
     * they are.
     */
    public Assignment change(AssignmentId id, IfMatch seen, MergePatch patch) {
        var before = assignments.lock(id).orElseThrow(() -> notFound(id));
        seen.check(before.version());
        var changed =
                patch.apply(AssignmentDetails.of(before), AssignmentDetails.class)
                        .assignment(
                                id, before.version() + 1, before.quizId(), before.quizVersion());
        requireClass(changed.classId());
        boolean sameToSee =
                changed.shuffle().equals(before.shuffle()) && changed.paper() == before.paper();
        if (!sameToSee && assignments.started(id)) {
            throw AssignmentProblem.STARTED.because(
                    "What learners see would change under their hands: shuffle and paper stay as"
                            + " they are");
        }
        requireDraw(changed);
        assignments.update(changed);
        if (!changed.window().equals(before.window())) {
            events.publishEvent(new WindowChanged(changed, null));
        }
        return changed;
    }

    /** Extra time or attempts as they are given; what is left out stays as it was. */
    public record NewExtension(
            @Nullable String learner,
            @Nullable BigDecimal factor,
            @Nullable Integer minutes,
            @Nullable Integer attempts) {}

    /** Gives one learner more time, more attempts or both. Time given here replaces their own. */
    public Extension extend(AssignmentId id, NewExtension given) {
        var assignment = assignments.lock(id).orElseThrow(() -> notFound(id));
        if (given.learner() == null) {
            throw AssignmentProblem.INVALID.at("/learner", "Name the learner by reference");
        }
        var learner = known(given.learner());
        var before = extensions.find(id, learner.id()).orElse(ExtensionStore.Row.NONE);
        var time =
                given.factor() == null && given.minutes() == null
                        ? before.time()
                        : new ExtraTime(given.factor(), given.minutes()).checked("");
        var attempts = given.attempts() == null ? before.attempts() : given.attempts();
        if (attempts < 0 || attempts > 1000) {
            throw AssignmentProblem.INVALID.at("/attempts", "attempts lies between 0 and 1000");
        }
        extensions.put(id, learner.id(), new ExtensionStore.Row(time, attempts));
        events.publishEvent(new WindowChanged(assignment, learner.id()));
        var holds = time == null ? learner.accommodation() : time;
        return new Extension(learner.named(), holds.factor(), holds.minutes(), attempts);
    }

    private Learner known(String reference) {
        return learners.find(reference)
                .orElseThrow(
                        () ->
                                AssignmentProblem.INVALID.at(
                                        "/learner", "There is no learner " + reference));
    }

    /** The window and the attempts that one learner has. */
    public record Terms(Window window, int attempts) {}

    @Transactional(readOnly = true)
    public Terms terms(Assignment assignment, Learner learner) {
        var row = extensions.find(assignment.id(), learner.id()).orElse(ExtensionStore.Row.NONE);
        var time = row.time() == null ? learner.accommodation() : row.time();
        return new Terms(
                assignment.window().stretchedBy(time), assignment.attempts() + row.attempts());
    }

    /** When the last learner's window ends; null where it has no end. */
    @Transactional(readOnly = true)
    public @Nullable Instant lastEnd(Assignment assignment) {
        var usual = assignment.window().closesAt();
        if (usual == null) {
            return null;
        }
        var classId = assignment.classId() == null ? null : assignment.classId().id();
        Instant last = usual;
        for (Accommodation extra : extensions.inPlay(assignment.id(), classId)) {
            var end = assignment.window().stretchedBy(extra).closesAt();
            last = end != null && end.isAfter(last) ? end : last;
        }
        return last;
    }

    /** What a learner has been given in any assignment. */
    @Transactional(readOnly = true)
    public List<Extension> extensions(Learner learner) {
        return extensions.of(learner);
    }

    private static RuntimeException notFound(AssignmentId id) {
        return AssignmentProblem.NOT_FOUND.because("There is no assignment " + id);
    }
}
