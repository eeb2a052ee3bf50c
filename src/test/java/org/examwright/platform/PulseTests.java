package org.examwright.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PulseTests {

    @Test
    void beatsWithTheSchoolInForceUntilItIsClosed() throws InterruptedException {
        var school = UUID.randomUUID();
        var beats = new ConcurrentLinkedQueue<UUID>();
        CurrentSchool.in(
                school,
                () -> {
                    try (var pulse = Pulse.of(() -> beats.add(CurrentSchool.get()))) {
                        await(beats::isEmpty);
                        assertThat(pulse.goesOn()).isTrue();
                    }
                    return beats;
                });
        int then = beats.size();
        Thread.sleep(Duration.ofMillis(1500));

        assertThat(beats).hasSize(then).containsOnly(school);
    }

    @Test
    void stopsTheWorkWhenToldAndBeatsNoMore() throws InterruptedException {
        var beats = new AtomicInteger();
        try (var pulse =
                Pulse.of(
                        () -> {
                            beats.incrementAndGet();
                            return false;
                        })) {
            await(pulse::goesOn);
            Thread.sleep(Duration.ofMillis(1500));
        }
        assertThat(beats).hasValue(1);
    }

    @Test
    void goesOnWhereABeatFails() throws InterruptedException {
        var beats = new AtomicInteger();
        try (var pulse =
                Pulse.of(
                        () -> {
                            beats.incrementAndGet();
                            throw new IllegalStateException("busy");
                        })) {
            await(() -> beats.get() < 2);
            assertThat(pulse.goesOn()).isTrue();
        }
    }

    private static void await(java.util.function.BooleanSupplier not) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (not.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(Duration.ofMillis(20));
        }
    }
}
