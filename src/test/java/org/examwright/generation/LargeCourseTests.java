package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.examwright.questions.QuestionType.ESSAY;
import static org.examwright.questions.QuestionType.MATCHING;
import static org.examwright.questions.QuestionType.MULTIPLE_CHOICE;
import static org.examwright.questions.QuestionType.SHORT_ANSWER;
import static org.examwright.questions.QuestionType.TRUE_FALSE;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.knowledge.Knowledge;
import org.examwright.questions.Band;
import org.examwright.questions.Likeness;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A course of 20,000 events: it is asked a little of, and given up. */
class LargeCourseTests {
    private static final Knowledge COURSE = LargeCourse.of(20_000);
    private static final List<QuestionType> TYPES =
            List.of(MULTIPLE_CHOICE, TRUE_FALSE, MATCHING, SHORT_ANSWER);

    @Test
    void givesAFewQuestionsOfEachTypeAndEnds() {
        Generator generator = generator(null, Patience.ENDLESS);
        List<NewQuestion> questions = new ArrayList<>();

        TYPES.forEach(type -> questions.addAll(generator.all(type, 10)));

        assertThat(questions).hasSize(10 * TYPES.size());
        assertThat(questions).extracting(q -> Likeness.of(q.content())).doesNotHaveDuplicates();
        assertThat(generator.all(ESSAY, 10)).isEmpty();
        assertThat(generator.shortfall(ESSAY, 10, 0).getFirst().because()).contains("E1: no event");
    }

    @ParameterizedTest(name = "when it asks for the {0}th time")
    @ValueSource(ints = {1, 40, 80})
    void isGivenUpBeforeTheFirstQuestion(int asked) {
        AtomicInteger asks = new AtomicInteger();
        Patience patience = new Patience(() -> asks.incrementAndGet() < asked);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> generator(null, patience));
        assertThat(asks).hasValue(asked);
    }

    @Test
    void isGivenUpBetweenQuestions() {
        AtomicInteger written = new AtomicInteger();
        Generator generator = generator(null, new Patience(() -> written.get() < 25));

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(
                        () -> {
                            while (generator.next(MULTIPLE_CHOICE).isPresent()) {
                                written.incrementAndGet();
                            }
                        });
        assertThat(written).hasValueBetween(25, 60);
    }

    @Test
    void isGivenUpWhereNothingMeetsTheOrder() {
        AtomicInteger asks = new AtomicInteger();
        Generator generator =
                generator(Band.HARD, new Patience(() -> asks.incrementAndGet() < 500));

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> generator.all(MULTIPLE_CHOICE, 10_000));
        assertThat(asks).hasValue(500);
    }

    private static Generator generator(@Nullable Band difficulty, Patience patience) {
        List<QuestionType> types = new ArrayList<>(TYPES);
        types.add(ESSAY);
        Order order =
                new Order(
                        types,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        difficulty,
                        Order.MOST,
                        1,
                        List.of());
        return new Generator(COURSE, order, Proofreader.NONE, List.of(), patience);
    }
}
