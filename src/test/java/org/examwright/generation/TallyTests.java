package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.QuestionType.ESSAY;
import static org.examwright.questions.QuestionType.MULTIPLE_CHOICE;
import static org.examwright.questions.QuestionType.SHORT_ANSWER;

import java.util.Map;
import org.examwright.generation.Tally.Step;
import org.examwright.questions.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** However few of a share are drawn at a time, and however the bank refuses some of them. */
    @ParameterizedTest(name = "{0} at a time")
    @ValueSource(ints = {1, 7, 50, 250})
    void comesToTheSameWhateverTheBatch(int most) {
        Map<QuestionType, Integer> there = Map.of(MULTIPLE_CHOICE, 300, SHORT_ANSWER, 60, ESSAY, 9);
        Tally tally = Tally.of(Order.of(300, 1, MULTIPLE_CHOICE, SHORT_ANSWER, ESSAY));
        for (var step = tally.next(250); step.isPresent(); step = tally.next(250)) {
            Step asked = step.get();
            int drawn = tally.part(asked.type()).drawn();
            int left = there.getOrDefault(asked.type(), 0) - drawn;
            int now = tally.divides(asked) ? Math.min(most, asked.questions()) : asked.questions();
            int got = Math.min(now, left);
            int stored = 0;
            for (int i = drawn; i < drawn + got; i++) {
                stored += i % 11 == 0 ? 0 : 1;
            }
            tally = tally.after(new Step(asked.type(), now), got, stored);
        }

        assertThat(tally.part(MULTIPLE_CHOICE).drawn()).isEqualTo(262);
        assertThat(tally.produced()).isEqualTo(300);
    }

    @Test
    void knowsWhatWillBeWanted() {
        Tally begun = Tally.of(Order.of(1_000, 1, MULTIPLE_CHOICE, SHORT_ANSWER, ESSAY));
        Tally inTurns =
                begun.after(new Step(MULTIPLE_CHOICE, 334), 334, 334)
                        .after(new Step(SHORT_ANSWER, 333), 333, 333)
                        .after(new Step(ESSAY, 333), 3, 3);

        assertThat(begun.wants(new Step(MULTIPLE_CHOICE, 250)))
                .isEqualTo(Map.of(MULTIPLE_CHOICE, 334, SHORT_ANSWER, 333, ESSAY, 333));
        assertThat(inTurns.wants(new Step(SHORT_ANSWER, 50)))
                .isEqualTo(Map.of(MULTIPLE_CHOICE, 50, SHORT_ANSWER, 50));
    }

    @Test
    void drawsNoMoreAtOnceThanABatch() {
        assertThat(Tally.of(Order.of(10_000, 1, ESSAY)).next(50)).contains(new Step(ESSAY, 50));
    }
}
