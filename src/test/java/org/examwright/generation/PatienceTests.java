package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PatienceTests {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final AtomicInteger asked = new AtomicInteger();
    private boolean waits = true;
    private final Patience patience =
            Patience.asking(
                    Duration.ofSeconds(1),
                    now::get,
                    () -> {
                        asked.incrementAndGet();
                        return waits;
                    });

    @Test
    void asksAgainOnlyAfterAWhile() {
        check(1000);
        assertThat(asked).hasValue(0);

        now.set(Instant.EPOCH.plusMillis(1000));
        check(1000);
        assertThat(asked).hasValue(1);
    }

    @Test
    void endsForGoodOnceNobodyWaits() {
        waits = false;
        now.set(Instant.EPOCH.plusSeconds(2));
        assertThatExceptionOfType(CancellationException.class).isThrownBy(patience::check);

        waits = true;
        now.set(Instant.EPOCH.plusSeconds(4));
        assertThatExceptionOfType(CancellationException.class).isThrownBy(patience::check);
        assertThat(asked).hasValue(1);
    }

    private void check(int times) {
        for (int i = 0; i < times; i++) {
            patience.check();
        }
    }
}
