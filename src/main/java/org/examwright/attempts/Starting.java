package org.examwright.attempts;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.attempts.assignments.Assignment;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.assignments.Assignments;
import org.examwright.attempts.classes.Classes;
import org.examwright.attempts.classes.Learner;
import org.examwright.attempts.classes.LearnerDetails;
import org.examwright.attempts.classes.LearnerId;
import org.examwright.attempts.classes.Learners;
import org.examwright.attempts.records.Attempt;
import org.examwright.attempts.records.AttemptProperties;
import org.examwright.attempts.records.AttemptStore;
import org.examwright.attempts.records.OwnPaperStore;
import org.examwright.attempts.records.Papers;
import org.examwright.attempts.records.Rulings;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Sitting;
import org.examwright.attempts.sitting.Status;
import org.examwright.quizzes.Quizzes;
import org.examwright.quizzes.Slot;
import org.examwright.schools.ApiKeys;
import org.examwright.schools.Caller;
import org.examwright.schools.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starting an attempt, or going on with the open one: a learner has one at a time, whatever the
 * race.
 */
@Service
@Transactional
public class Starting {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    /** How long access lasts to an attempt that nothing ends; shortened once it is finished. */
    private static final Duration UNLIMITED = Duration.ofDays(365);

    private final AttemptStore attempts;
    private final Assignments assignments;
    private final Classes classes;
    private final Learners learners;
    private final Quizzes quizzes;
    private final Papers papers;
    private final Rulings rulings;
    private final OwnPaperStore ownPapers;
    private final Finishing finishing;
    private final Attempts views;
    private final ApiKeys keys;
    private final AttemptProperties properties;

    Starting(
            AttemptStore attempts,
            Assignments assignments,
            Classes classes,
            Learners learners,
            Quizzes quizzes,
            Papers papers,
            Rulings rulings,
            OwnPaperStore ownPapers,
            Finishing finishing,
            Attempts views,
            ApiKeys keys,
            AttemptProperties properties) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.classes = classes;
        this.learners = learners;
        this.quizzes = quizzes;
        this.papers = papers;
        this.rulings = rulings;
        this.ownPapers = ownPapers;
        this.finishing = finishing;
        this.views = views;
        this.keys = keys;
        this.properties = properties;
    }

    /** What the learner's browser proves itself with. */
    public record Access(String token, Instant expiresAt) {}

    /**
     * @param made false where it was open already
     */
    public record Started(AttemptView attempt, Access access, boolean made) {}

    /**
     * @param reference whose attempt; a learner's own key may leave it out
     */
    public Started start(
            AssignmentId id, @Nullable String reference, Caller caller, Instant arrived) {
        var now = arrived.truncatedTo(ChronoUnit.MICROS);
        if (caller.attempt() != null) {
            throw notFound(id);
        }
        var assignment = assignments.get(id);
        var learner =
                caller.role() == Role.LEARNER
                        ? themselves(assignment, reference, caller)
                        : named(assignment, reference);
        rulings.keep(id);
        // from here on, whoever starts for the same learner waits for this transaction
        learners.lock(learner.id());
        var open = attempts.lockOpen(id, learner.id());
        if (open.isPresent()) {
            var still = finishing.finish(open.get(), open.get().sitting().close(now));
            if (still.sitting().open()) {
                return new Started(views.view(still, now), access(still, now), false);
            }
        }
        var made = begin(assignment, learner, now);
        return new Started(views.view(made, now), access(made, now), true);
    }

    private Learner themselves(Assignment assignment, @Nullable String reference, Caller caller) {
        var own = caller.learner();
        var learner = own == null ? null : learners.find(new LearnerId(own)).orElse(null);
        var classId = assignment.classId();
        if (learner == null
                || (reference != null && !reference.equals(learner.reference()))
                || (classId != null && !classes.has(classId, learner.id()))) {
            throw notFound(assignment.id());
        }
        return learner;
    }

    private Learner named(Assignment assignment, @Nullable String reference) {
        if (reference == null) {
            throw AttemptProblem.LEARNER_MISSING.at("/learner", "Name the learner by reference");
        }
        if (reference.isBlank() || reference.length() > 200) {
            throw AttemptProblem.LEARNER_MISSING.at(
                    "/learner", "A reference has 1 to 200 characters");
        }
        var learner = learners.ensure(new LearnerDetails(reference, null, null)).learner();
        if (assignment.classId() != null) {
            classes.join(assignment.classId(), learner.id());
        }
        return learner;
    }

    private Attempt begin(Assignment assignment, Learner learner, Instant now) {
        var terms = assignments.terms(assignment, learner);
        if (terms.window().notYetOpen(now)) {
            throw AttemptProblem.NOT_OPEN_YET.because("It opens at " + terms.window().opensAt());
        }
        if (terms.window().closed(now)) {
            throw AttemptProblem.OVER.because("It closed at " + terms.window().closesAt());
        }
        int used = attempts.count(assignment.id(), learner.id());
        if (used >= terms.attempts()) {
            throw AttemptProblem.ALL_USED.because(
                    "%d of %d attempts are used".formatted(used, terms.attempts()));
        }
        var id = AttemptId.next();
        long seed = RANDOM.nextLong();
        var own =
                assignment.paper() == Assignment.Paper.OWN
                        ? draw(assignment, learner, seed)
                        : List.<Slot>of();
        var made =
                new Attempt(
                        id,
                        assignment.id(),
                        learner.named(),
                        used + 1,
                        new Sitting(
                                Status.OPEN,
                                now,
                                terms.window().deadline(now),
                                null,
                                properties.grace()),
                        assignment.quizId(),
                        assignment.quizVersion(),
                        !own.isEmpty(),
                        assignment.shuffle(),
                        seed,
                        Set.of());
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        attempts.insert(made, secret);
        ownPapers.insert(id, own);
        return made;
    }

    /**
     * A learner's own paper. Where the bank has shrunk since the quiz was set, an exam begins all
     * the same, with the quiz's paper.
     */
    private List<Slot> draw(Assignment assignment, Learner learner, long seed) {
        var met =
                attempts.of(learner.id()).stream()
                        .flatMap(attempt -> papers.of(attempt).slots().stream())
                        .map(Paper.Asked::question)
                        .collect(Collectors.toSet());
        return quizzes.another(assignment.quizId(), assignment.quizVersion(), seed, met)
                .orElse(List.of());
    }

    private Access access(Attempt attempt, Instant now) {
        var expires = accessEnd(attempt.sitting(), now);
        var issued = keys.issueForAttempt(attempt.learner().id().id(), attempt.id().id(), expires);
        return new Access(issued.secret().text(), expires);
    }

    static Instant accessEnd(Sitting sitting, Instant now) {
        var deadline = sitting.deadline();
        return (deadline == null ? now.plus(UNLIMITED) : deadline.plus(Finishing.ACCESS_AFTER))
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private static RuntimeException notFound(AssignmentId id) {
        return AttemptProblem.ASSIGNMENT_NOT_FOUND.because("There is no assignment " + id);
    }
}
