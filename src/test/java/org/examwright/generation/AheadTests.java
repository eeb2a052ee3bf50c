package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.examwright.questions.QuestionType.MATCHING;
import static org.examwright.questions.QuestionType.MULTIPLE_CHOICE;
import static org.examwright.questions.QuestionType.SHORT_ANSWER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.examwright.generation.Ahead.Taken;
import org.examwright.generation.Tally.Step;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.knowledge.Knowledge;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.UuidV7;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;
import org.junit.jupiter.api.Test;

class AheadTests {
    private static final Knowledge COURSE = LargeCourse.of(600);
    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void givesWhatTheGeneratorGivesInItsOrder() {
        Generator plain = generator(() -> true);
        try (Ahead ahead = Ahead.of(AheadTests::generator)) {
            for (QuestionType type : List.of(MULTIPLE_CHOICE, SHORT_ANSWER, MULTIPLE_CHOICE)) {
                assertThat(contents(take(ahead, type, 5, LONG).questions()))
                        .hasSize(5)
                        .isEqualTo(contents(plain.all(type, 5)));
            }
        }
    }

    @Test
    void saysWhichAreTheLastAndLetsTheGeneratorGo() {
        List<QuestionContent> all = contents(generator(() -> true).all(MATCHING, Order.MOST));
        List<NewQuestion> taken = new ArrayList<>();
        try (Ahead ahead = Ahead.of(AheadTests::generator)) {
            Taken some = take(ahead, MATCHING, 3, LONG);
            while (!some.last()) {
                taken.addAll(some.questions());
                some = take(ahead, MATCHING, 3, LONG);
            }
            taken.addAll(some.questions());

            assertThat(contents(taken)).isEqualTo(all);
            assertThat(ahead.ended().shortfall(MATCHING, Order.MOST, all.size())).hasSize(1);
        }
    }

    @Test
    void givesWhatThereIsWhenTheTimeIsUp() {
        var made = new CountDownLatch(1);
        try (Ahead ahead =
                Ahead.of(
                        wanted -> {
                            await(made);
                            return generator(wanted);
                        })) {
            assertThat(take(ahead, MULTIPLE_CHOICE, 40, Duration.ofMillis(1)))
                    .isEqualTo(new Taken(List.of(), false));
            made.countDown();
            assertThat(take(ahead, MULTIPLE_CHOICE, 40, LONG).questions()).hasSize(40);
        }
    }

    @Test
    void givesNoFewerThanAreNeededAtLeast() {
        try (Ahead ahead = Ahead.of(AheadTests::generator)) {
            take(ahead, MULTIPLE_CHOICE, 1, LONG);
            Taken taken =
                    ahead.take(
                            new Step(MULTIPLE_CHOICE, 9),
                            Map.of(MULTIPLE_CHOICE, 3),
                            9,
                            Duration.ofMillis(50));

            assertThat(taken).isEqualTo(new Taken(List.of(), false));
            assertThat(take(ahead, MULTIPLE_CHOICE, 9, LONG).questions()).hasSize(9);
        }
    }

    @Test
    void drawsNoMoreThanIsWanted() {
        Generator plain = generator(() -> true);
        try (Ahead ahead = Ahead.of(AheadTests::generator)) {
            ahead.take(
                    new Step(MULTIPLE_CHOICE, 3),
                    Map.of(MULTIPLE_CHOICE, 5, SHORT_ANSWER, 2),
                    1,
                    LONG);
            plain.all(MULTIPLE_CHOICE, 5);
            plain.all(SHORT_ANSWER, 2);

            Generator ended = ahead.ended();

            assertThat(contents(ended.all(MULTIPLE_CHOICE, 4)))
                    .isEqualTo(contents(plain.all(MULTIPLE_CHOICE, 4)));
            assertThat(contents(ended.all(SHORT_ANSWER, 4)))
                    .isEqualTo(contents(plain.all(SHORT_ANSWER, 4)));
        }
    }

    /** However many are ordered: memory holds a part of them at a time. */
    @Test
    void keepsNoMoreThanFiveHundredReady() {
        Generator plain = generator(() -> true);
        try (Ahead ahead = Ahead.of(AheadTests::generator)) {
            Map<QuestionType, Integer> wants = Map.of(MULTIPLE_CHOICE, Order.MOST);
            ahead.take(new Step(MULTIPLE_CHOICE, 3), wants, 3, LONG);
            plain.skip(MULTIPLE_CHOICE, 3 + 500);

            assertThat(contents(ahead.ended().all(MULTIPLE_CHOICE, 1)))
                    .hasSize(1)
                    .isEqualTo(contents(plain.all(MULTIPLE_CHOICE, 1)));
        }
    }

    @Test
    void throwsWhatTheGeneratorThrew() {
        try (Ahead ahead =
                Ahead.of(
                        _ -> {
                            throw new CancellationException("nobody waits");
                        })) {
            assertThatThrownBy(() -> take(ahead, MATCHING, 1, LONG))
                    .isInstanceOf(CancellationException.class);
            assertThatThrownBy(ahead::ended).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void tellsTheGeneratorThatNobodyWaitsAnyMore() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        Ahead ahead =
                Ahead.of(
                        wanted -> {
                            begun.countDown();
                            while (wanted.getAsBoolean()) {
                                Thread.onSpinWait();
                            }
                            stopped.countDown();
                            return generator(wanted);
                        });
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        ahead.close();

        assertThatThrownBy(ahead::ended).isInstanceOf(CancellationException.class);
        assertThat(stopped.getCount()).isZero();
    }

    @Test
    void endsWhereItsOwnThreadIsStopped() {
        try (Ahead ahead = Ahead.of(AheadTests::generator)) {
            Thread.currentThread().interrupt();
            assertThatIllegalStateException()
                    .isThrownBy(() -> take(ahead, MULTIPLE_CHOICE, Order.MOST, LONG));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void worksForTheSchoolThatBeganIt() {
        var school = UuidV7.next();
        var seen = new java.util.concurrent.atomic.AtomicReference<java.util.UUID>();
        CurrentSchool.in(
                school,
                () -> {
                    try (Ahead ahead =
                            Ahead.of(
                                    wanted -> {
                                        seen.set(CurrentSchool.get());
                                        return generator(wanted);
                                    })) {
                        return take(ahead, MATCHING, 1, LONG);
                    }
                });

        assertThat(seen).hasValue(school);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Taken take(Ahead ahead, QuestionType type, int most, Duration within) {
        return ahead.take(new Step(type, most), Map.of(type, 3 * most), 1, within);
    }

    private static Generator generator(BooleanSupplier wanted) {
        return new Generator(
                COURSE,
                Order.of(Order.MOST, 1, MULTIPLE_CHOICE, MATCHING, SHORT_ANSWER),
                Proofreader.NONE,
                List.of(),
                new Patience(wanted));
    }

    private static List<QuestionContent> contents(List<NewQuestion> questions) {
        return questions.stream().map(NewQuestion::content).toList();
    }
}
