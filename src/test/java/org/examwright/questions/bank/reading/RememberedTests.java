package org.examwright.questions.bank.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.examwright.platform.CurrentSchool;
import org.junit.jupiter.api.Test;

class RememberedTests {
    private static final UUID COURSE = new UUID(0, 1);

    private final AtomicInteger reads = new AtomicInteger();
    private final Remembered<Integer> remembered = new Remembered<>();

    @Test
    void isReadOnceHoweverManyAskAtOnce() throws Exception {
        var all = new CountDownLatch(20);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 20; i++) {
                asked.add(
                        threads.submit(
                                () -> {
                                    all.countDown();
                                    all.await(10, TimeUnit.SECONDS);
                                    return ask(COURSE, 7);
                                }));
            }
            for (var each : asked) {
                assertThat(each.get()).isEqualTo(1);
            }
        }
        assertThat(reads.get()).isEqualTo(1);
    }

    @Test
    void isReadAnewOnceTheBankHasChanged() {
        assertThat(ask(COURSE, 7)).isEqualTo(1);
        assertThat(ask(COURSE, 8)).isEqualTo(2);
        assertThat(ask(COURSE, 8)).isEqualTo(2);
    }

    @Test
    void isOfOneSchoolAndCourse() {
        ask(COURSE, 7);

        assertThat(ask(new UUID(0, 2), 7)).isEqualTo(2);
        assertThat(CurrentSchool.in(new UUID(9, 9), () -> ask(COURSE, 7))).isEqualTo(3);
    }

    @Test
    void forgetsTheBankThatWasAskedForLongestAgo() {
        for (int course = 1; course <= 17; course++) {
            ask(new UUID(0, course), 7);
        }

        assertThat(ask(new UUID(0, 17), 7)).isEqualTo(17);
        assertThat(ask(COURSE, 7)).isEqualTo(18);
    }

    @Test
    void remembersNothingWhereReadingFails() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () ->
                                remembered.of(
                                        COURSE,
                                        7,
                                        () -> {
                                            throw new IllegalStateException("away");
                                        }));

        assertThat(ask(COURSE, 7)).isEqualTo(1);
    }

    private int ask(UUID course, long state) {
        return remembered.of(
                course,
                state,
                () -> {
                    int number = reads.incrementAndGet();
                    try {
                        Thread.sleep(20);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return number;
                });
    }
}
