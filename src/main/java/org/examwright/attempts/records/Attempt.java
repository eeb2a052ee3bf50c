package org.examwright.attempts.records;

import java.util.Optional;
import java.util.Set;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.classes.Learner;
import org.examwright.attempts.sitting.Layout;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Sitting;
import org.examwright.quizzes.QuizId;

/**
 * One learner's go at one assignment, as it is kept.
 *
 * @param number the learner's first, second … attempt
 * @param quiz with {@code quizVersion}, the paper that is sat, or that it was drawn after
 * @param own whether its paper is a draw of its own
 * @param seed decides the order of questions and options
 * @param flags the slots that the learner means to come back to
 */
public record Attempt(
        AttemptId id,
        AssignmentId assignment,
        Learner.Named learner,
        int number,
        Sitting sitting,
        QuizId quiz,
        int quizVersion,
        boolean own,
        Layout.Shuffle shuffle,
        long seed,
        Set<Integer> flags) {

    public Layout layout(Paper paper) {
        return Layout.of(paper, shuffle, seed);
    }

    /** One place of the layout. */
    public Optional<Layout.Place> place(Paper paper, int slot) {
        return Layout.place(paper, slot, shuffle, seed);
    }

    public Attempt with(Sitting changed) {
        return new Attempt(
                id,
                assignment,
                learner,
                number,
                changed,
                quiz,
                quizVersion,
                own,
                shuffle,
                seed,
                flags);
    }
}
