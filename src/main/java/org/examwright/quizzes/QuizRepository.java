package org.examwright.quizzes;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The quizzes of the school in force. */
interface QuizRepository extends Repository<Quiz, QuizId> {
    Quiz saveAndFlush(Quiz quiz);

    void delete(Quiz quiz);

    void flush();

    Optional<Quiz> findById(QuizId id);

    default Quiz get(QuizId id) {
        return findById(id).orElseThrow(() -> QuizProblem.NOT_FOUND.because("No quiz " + id));
    }
}
