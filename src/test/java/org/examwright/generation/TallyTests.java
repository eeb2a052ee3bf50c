package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.QuestionType.ESSAY;
import static org.examwright.questions.QuestionType.MULTIPLE_CHOICE;
import static org.examwright.questions.QuestionType.SHORT_ANSWER;

import org.examwright.generation.Tally.Step;
import org.junit.jupiter.api.Test;

class TallyTests {
    private static final Order FORTY = Order.of(40, 1, MULTIPLE_CHOICE, SHORT_ANSWER, ESSAY);

    @Test
    void sharesTheTotalEvenlyAndGivesTheRestToTheFirst() {
        Tally tally = Tally.of(FORTY);

        assertThat(tally.share(MULTIPLE_CHOICE)).isEqualTo(14);
        assertThat(tally.share(SHORT_ANSWER)).isEqualTo(13);
        assertThat(tally.share(ESSAY)).isEqualTo(13);
    }

    @Test
    void drawsAgainForWhatTheBankRefused() {
        Tally tally = Tally.of(Order.of(10, 1, ESSAY)).after(new Step(ESSAY, 10), 10, 7);

        assertThat(tally.next(50)).contains(new Step(ESSAY, 3));
    }

    @Test
    void passesOnWhatATypeCannotFill() {
        Tally tally =
                Tally.of(Order.of(10, 1, MULTIPLE_CHOICE, ESSAY))
                        .after(new Step(MULTIPLE_CHOICE, 5), 5, 5)
                        .after(new Step(ESSAY, 5), 1, 1);

        assertThat(tally.next(50)).contains(new Step(MULTIPLE_CHOICE, 4));
    }

    @Test
    void endsWhenTheTotalIsMetOrNothingIsLeftToDraw() {
        Tally met = Tally.of(Order.of(2, 1, ESSAY)).after(new Step(ESSAY, 2), 2, 2);
        Tally spent = Tally.of(Order.of(2, 1, ESSAY)).after(new Step(ESSAY, 2), 1, 0);

        assertThat(met.next(50)).isEmpty();
        assertThat(spent.next(50)).isEmpty();
    }

    @Test
    void drawsNoMoreAtOnceThanABatch() {
        assertThat(Tally.of(Order.of(10_000, 1, ESSAY)).next(50)).contains(new Step(ESSAY, 50));
    }
}
