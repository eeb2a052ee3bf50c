package org.examwright.analysis.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.examwright.attempts.sheets.SatPaper;
import org.examwright.attempts.sheets.SatPaper.Place;
import org.examwright.attempts.sheets.SatSheet;
import org.examwright.questions.Difficulty.Learned;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionType;
import org.examwright.questions.QuestionVersion;
import org.junit.jupiter.api.Test;

class FirstAnswersTests {
    private static final QuestionVersion ONE = version(1, 1);
    private static final QuestionVersion TWO = version(2, 1);
    private final FirstAnswers answers = new FirstAnswers();

    @Test
    void countsALearnersFirstAnswerAlone() {
        answers.accept(sheet(1, paper(ONE, TWO), 1, 0));
        answers.accept(sheet(1, paper(ONE, TWO), 1, 1));
        answers.accept(sheet(2, paper(ONE), 0));

        assertThat(learned()).extracting(Learned::responses).containsExactly(2, 1);
    }

    @Test
    void knowsAQuestionThatWasEditedAgain() {
        answers.accept(sheet(1, paper(ONE), 1));
        answers.accept(sheet(1, paper(version(1, 2)), 0));
        answers.accept(sheet(2, paper(version(1, 2)), 0));

        assertThat(learned())
                .extracting(each -> each.question().version(), Learned::responses)
                .containsExactly(tuple(1, 1), tuple(2, 1));
    }

    @Test
    void passesOverWhatWasNotReachedOrIsNotMarked() {
        var sheet = sheet(1, paper(ONE, TWO, version(3, 1)), 1, 0, 0);
        sheet.waiting()[1] = true;
        sheet.reached()[2] = false;

        answers.accept(sheet);

        assertThat(learned()).extracting(Learned::question).containsExactly(ONE);
    }

    @Test
    void takesSharesOfTheMarks() {
        var half = sheet(1, new SatPaper(List.of(place(1, ONE, 4), place(2, TWO, 4))), 2, 9);
        answers.accept(half);

        // an ability of 0 meets a difficulty of 0: half of the marks are what was expected
        assertThat(learned().getFirst().logit()).isZero();
        assertThat(learned().getLast().logit()).isEqualTo(-0.5);
    }

    @Test
    void isTheSameHoweverOftenItIsReckoned() {
        answers.accept(sheet(1, paper(ONE, TWO), 1, 0));

        assertThat(learned()).isEqualTo(learned());
    }

    private List<Learned> learned() {
        return answers.learned(Map.of());
    }

    private static QuestionVersion version(int question, int version) {
        return new QuestionVersion(new QuestionId(new UUID(0, question)), version);
    }

    private static SatPaper paper(QuestionVersion... questions) {
        return new SatPaper(
                IntStream.range(0, questions.length)
                        .mapToObj(i -> place(i + 1, questions[i], 1))
                        .toList());
    }

    private static Place place(int slot, QuestionVersion question, double maximum) {
        return new Place(slot, question, QuestionType.MULTIPLE_CHOICE, maximum, 1, true);
    }

    private static SatSheet sheet(int learner, SatPaper paper, double... scores) {
        var answered = new boolean[scores.length];
        Arrays.fill(answered, true);
        return new SatSheet(
                new UUID(1, learner),
                1,
                paper,
                Arrays.stream(scores).sum(),
                scores,
                new long[scores.length],
                answered,
                new boolean[scores.length],
                answered.clone());
    }
}
