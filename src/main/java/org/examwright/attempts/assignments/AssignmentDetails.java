package org.examwright.attempts.assignments;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.examwright.attempts.assignments.Assignment.Counts;
import org.examwright.attempts.assignments.Assignment.Paper;
import org.examwright.attempts.classes.ClassId;
import org.examwright.attempts.sitting.Layout.Shuffle;
import org.examwright.attempts.sitting.Release;
import org.examwright.attempts.sitting.ReleaseTime;
import org.examwright.quizzes.QuizId;
import org.jspecify.annotations.Nullable;

/** What a teacher says of an assignment; all may be left out. */
@JsonIgnoreProperties({"id", "quizId", "quizVersion"})
public record AssignmentDetails(
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Duration timeLimit,
        @Nullable Integer attempts,
        @Nullable Counts counts,
        @Nullable BigDecimal passMark,
        @Nullable Paper paper,
        @Nullable ClassId classId,
        @Nullable ShuffleDetails shuffle,
        @Nullable ReleaseDetails release) {
    private static final int MOST_ATTEMPTS = 1000;
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What the seed may put into another order. */
    public record ShuffleDetails(@Nullable Boolean questions, @Nullable Boolean options) {
        Shuffle orUsual() {
            return new Shuffle(
                    questions == null ? Shuffle.USUAL.questions() : questions,
                    options == null ? Shuffle.USUAL.options() : options);
        }
    }

    /** When each part of a result is shown. */
    public record ReleaseDetails(
            @Nullable ReleaseTime marks,
            @Nullable ReleaseTime answers,
            @Nullable ReleaseTime feedback) {
        Release orUsual() {
            return new Release(
                    marks == null ? Release.USUAL.marks() : marks,
                    answers == null ? Release.USUAL.answers() : answers,
                    feedback == null ? Release.USUAL.feedback() : feedback);
        }
    }

    static AssignmentDetails of(Assignment assignment) {
        return new AssignmentDetails(
                assignment.opensAt(),
                assignment.closesAt(),
                assignment.timeLimit(),
                assignment.attempts(),
                assignment.counts(),
                assignment.passMark(),
                assignment.paper(),
                assignment.classId(),
                new ShuffleDetails(
                        assignment.shuffle().questions(), assignment.shuffle().options()),
                new ReleaseDetails(
                        assignment.release().marks(),
                        assignment.release().answers(),
                        assignment.release().feedback()));
    }

    /** The assignment that these details make, with the usual where they say nothing. */
    Assignment assignment(AssignmentId id, long version, QuizId quiz, int quizVersion) {
        check();
        return new Assignment(
                id,
                version,
                quiz,
                quizVersion,
                micros(opensAt),
                micros(closesAt),
                timeLimit,
                attempts == null ? 1 : attempts,
                counts == null ? Counts.BEST : counts,
                passMark,
                paper == null ? Paper.SAME : paper,
                classId,
                shuffle == null ? Shuffle.USUAL : shuffle.orUsual(),
                release == null ? Release.USUAL : release.orUsual());
    }

    private void check() {
        within(opensAt, "/opensAt");
        within(closesAt, "/closesAt");
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            throw AssignmentProblem.INVALID.at("/closesAt", "closesAt must lie after opensAt");
        }
        if (timeLimit != null
                && (timeLimit.compareTo(Duration.ofSeconds(1)) < 0
                        || timeLimit.compareTo(LONGEST) > 0
                        || timeLimit.getNano() > 0)) {
            throw AssignmentProblem.INVALID.at(
                    "/timeLimit", "timeLimit is whole seconds, from PT1S to PT8760H");
        }
        if (attempts != null && (attempts < 1 || attempts > MOST_ATTEMPTS)) {
            throw AssignmentProblem.INVALID.at("/attempts", "attempts lies between 1 and 1000");
        }
        if (passMark != null
                && (passMark.signum() < 0
                        || passMark.compareTo(HUNDRED) > 0
                        || passMark.stripTrailingZeros().scale() > 5)) {
            throw AssignmentProblem.INVALID.at("/passMark", "passMark lies between 0 and 100");
        }
    }

    private static void within(@Nullable Instant instant, String pointer) {
        if (instant != null && (instant.isBefore(EARLIEST) || instant.isAfter(LATEST))) {
            throw AssignmentProblem.INVALID.at(pointer, "The year lies between 1900 and 9998");
        }
    }

    /** As precise as the database keeps it. */
    private static @Nullable Instant micros(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }
}
