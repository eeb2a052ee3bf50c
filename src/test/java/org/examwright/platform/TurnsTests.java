package org.examwright.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTests {
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void letsNoMoreThanSoManyWorkOnOneThing(int atOnce) throws Exception {
        var turns = new Turns(atOnce);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 50; i++) {
                all.add(threads.submit(() -> turns.take("one", this::work)));
            }
            for (var each : all) {
                each.get();
            }
        }

        assertThat(most.get()).isEqualTo(atOnce);
        assertThat(turns.size()).isZero();
    }

    @Test
    void keepsNobodyWaitingForAnotherThing() throws Exception {
        var turns = new Turns(1);
        var inside = new CountDownLatch(1);
        var done = new CountDownLatch(1);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow =
                    threads.submit(
                            () ->
                                    turns.take(
                                            "one",
                                            () -> {
                                                inside.countDown();
                                                return done.await(10, TimeUnit.SECONDS);
                                            }));
            inside.await();
            assertThat(turns.take("another", () -> 7)).isEqualTo(7);
            done.countDown();
            assertThat(slow.get()).isTrue();
        }
    }

    @Test
    void refusesWhoWaitsTooLong() throws Exception {
        var turns = new Turns(1, Duration.ofMillis(1));

        turns.take(
                "one",
                () -> {
                    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                        threads.submit(() -> refused(turns)).get();
                    }
                    return true;
                });

        assertThat(turns.take("one", () -> 7)).isEqualTo(7);
    }

    private static boolean refused(Turns turns) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> turns.take("one", () -> 7))
                .returns(PlatformProblem.BUSY, ProblemException::type);
        return true;
    }

    @Test
    void goesOnAfterWorkThatFailed() {
        var turns = new Turns(1);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () ->
                                turns.take(
                                        "one",
                                        () -> {
                                            throw new IllegalStateException("failed");
                                        }));

        assertThat(turns.size()).isZero();
    }

    private int work() throws InterruptedException {
        most.accumulateAndGet(busy.incrementAndGet(), Math::max);
        Thread.sleep(1);
        return busy.decrementAndGet();
    }
}
