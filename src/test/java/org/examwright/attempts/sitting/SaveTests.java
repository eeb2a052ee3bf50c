package org.examwright.attempts.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.examwright.attempts.sitting.Save.Decision;
import org.examwright.attempts.sitting.Save.Held;
import org.examwright.marking.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SaveTests {
    private static final Instant NINE = Instant.parse("2026-09-14T09:00:00Z");
    private static final Answer A = new Answer.Options(List.of("a"));
    private static final Answer B = new Answer.Options(List.of("b"));
    private static final Held SECOND = new Held(2, A, NINE);
    private static final Held THIRD = new Held(3, B, NINE.plusSeconds(1));
    private static final Sitting OPEN =
            new Sitting(Status.OPEN, NINE, null, null, Duration.ofSeconds(30));
    private static final Sitting DONE = OPEN.submit(NINE.plusSeconds(60));

    @Nested
    class WhileOpen {
        @Test
        void keepsTheFirst() {
            assertThat(save(1, A).against(OPEN, null, null))
                    .isEqualTo(new Decision.Keep(new Held(1, A, NINE.plusSeconds(9))));
        }

        @Test
        void keepsAGreaterSequence() {
            assertThat(save(4, A).against(OPEN, THIRD, null)).isInstanceOf(Decision.Keep.class);
        }

        @Test
        void keepsACleared() {
            assertThat(save(4, new Answer.Nothing()).against(OPEN, THIRD, null))
                    .isInstanceOf(Decision.Keep.class);
        }

        @Test
        void takesARepeatAsASuccess() {
            assertThat(save(3, B).against(OPEN, THIRD, THIRD)).isEqualTo(new Decision.Show(THIRD));
        }

        @Test
        void findsTicksInAnotherOrderEqual() {
            var held = new Held(3, new Answer.Options(List.of("a", "c")), NINE);

            assertThat(save(3, new Answer.Options(List.of("c", "a"))).against(OPEN, held, held))
                    .isEqualTo(new Decision.Show(held));
        }

        @Test
        void refusesAnotherAnswerUnderTheSameSequence() {
            assertThat(save(3, A).against(OPEN, THIRD, THIRD))
                    .isEqualTo(new Decision.Conflict(THIRD));
        }

        @Test
        void showsWhatIsHeldToASmallerSequence() {
            assertThat(save(2, B).against(OPEN, THIRD, SECOND)).isEqualTo(new Decision.Show(THIRD));
            assertThat(save(1, B).against(OPEN, THIRD, null)).isEqualTo(new Decision.Show(THIRD));
        }
    }

    @Nested
    class OnceFinished {
        @Test
        void takesARepeatOfWhatIsHeldAsASuccess() {
            assertThat(save(3, B).against(DONE, THIRD, THIRD)).isEqualTo(new Decision.Show(THIRD));
            assertThat(save(2, A).against(DONE, THIRD, SECOND)).isEqualTo(new Decision.Show(THIRD));
        }

        @Test
        void refusesAnythingNew() {
            assertThat(save(4, A).against(DONE, THIRD, null)).isEqualTo(new Decision.Refuse());
            assertThat(save(3, A).against(DONE, THIRD, THIRD)).isEqualTo(new Decision.Refuse());
            assertThat(save(1, A).against(DONE, THIRD, null)).isEqualTo(new Decision.Refuse());
            assertThat(save(1, A).against(DONE, null, null)).isEqualTo(new Decision.Refuse());
        }
    }

    private static Save save(int sequence, Answer answer) {
        return new Save(sequence, answer, NINE.plusSeconds(9));
    }
}
