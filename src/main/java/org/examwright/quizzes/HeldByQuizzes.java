package org.examwright.quizzes;

import java.util.Optional;
import org.examwright.questions.QuestionId;
import org.examwright.questions.Questions;
import org.examwright.sources.CourseId;
import org.examwright.sources.InUse;
import org.springframework.stereotype.Component;

/** Keeps from being deleted what quizzes hold: their questions, and courses that were set. */
@Component
class HeldByQuizzes implements Questions.Holder, InUse {
    private final Editions editions;

    HeldByQuizzes(Editions editions) {
        this.editions = editions;
    }

    @Override
    public boolean holds(QuestionId question) {
        return editions.hold(question);
    }

    @Override
    public Optional<String> ofCourse(CourseId course) {
        int set = editions.frozen(course);
        return set == 0
                ? Optional.empty()
                : Optional.of("Learners have been set %d of its quizzes; it stays".formatted(set));
    }
}
