package org.examwright.quizzes;

import org.examwright.questions.QuestionId;
import org.examwright.questions.Questions;
import org.springframework.stereotype.Component;

/** Keeps questions that a quiz holds from being deleted. */
@Component
class QuestionsInQuizzes implements Questions.Holder {
    private final Editions editions;

    QuestionsInQuizzes(Editions editions) {
        this.editions = editions;
    }

    @Override
    public boolean holds(QuestionId question) {
        return editions.hold(question);
    }
}
