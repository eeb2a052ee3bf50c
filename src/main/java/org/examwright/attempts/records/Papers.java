package org.examwright.attempts.records;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.attempts.sitting.Paper;
import org.examwright.platform.CurrentSchool;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionVersion;
import org.examwright.questions.Questions;
import org.examwright.quizzes.QuizId;
import org.examwright.quizzes.Quizzes;
import org.springframework.stereotype.Component;

/**
 * Frozen papers. The last ones used are kept in memory, for they never change and every save asks
 * for one.
 */
@Component
public class Papers {
    private static final int MOST_KEPT = 64;
    private final Quizzes quizzes;
    private final Questions questions;
    private final Map<Frozen, Paper> kept =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<Frozen, Paper> eldest) {
                            return size() > MOST_KEPT;
                        }
                    });

    Papers(Quizzes quizzes, Questions questions) {
        this.quizzes = quizzes;
        this.questions = questions;
    }

    private record Frozen(UUID school, QuizId quiz, int version) {}

    /**
     * The paper of a quiz version that is frozen.
     *
     * @throws org.examwright.marking.Unfit where one of its questions cannot be marked
     */
    public Paper of(QuizId quiz, int version) {
        var frozen = new Frozen(CurrentSchool.get(), quiz, version);
        var known = kept.get(frozen);
        if (known != null) {
            return known;
        }
        var read = read(quiz, version);
        kept.put(frozen, read);
        return read;
    }

    /** The paper of the attempt. */
    public Paper of(Attempt attempt) {
        return of(attempt.quiz(), attempt.quizVersion());
    }

    private Paper read(QuizId quiz, int version) {
        var slots = quizzes.at(quiz, version).slots();
        var wanted =
                slots.stream()
                        .map(slot -> new QuestionVersion(slot.questionId(), slot.version()))
                        .distinct()
                        .toList();
        var byVersion =
                questions.versions(wanted).stream()
                        .collect(Collectors.toMap(Papers::version, Function.identity()));
        return new Paper(
                slots.stream()
                        .map(
                                slot ->
                                        Asking.asked(
                                                slot.slot(),
                                                byVersion.get(
                                                        new QuestionVersion(
                                                                slot.questionId(), slot.version())),
                                                slot.marks()))
                        .toList());
    }

    private static QuestionVersion version(Question question) {
        return new QuestionVersion(question.id(), question.version());
    }
}
