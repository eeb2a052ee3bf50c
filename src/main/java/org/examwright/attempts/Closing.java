package org.examwright.attempts;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.examwright.attempts.records.AttemptProperties;
import org.examwright.attempts.records.AttemptStore;
import org.examwright.platform.CurrentSchool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Closes attempts whose time has run out, also those whose learners never come back and those that
 * ran out while the service was down. Every instance does it: each attempt is locked by whoever
 * closes it, and the others pass over it.
 */
@Component
class Closing {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);
    private static final int MOST_AT_ONCE = 200;

    private final AttemptStore attempts;
    private final Attempts facade;
    private final AttemptProperties properties;
    private final Clock clock;

    Closing(AttemptStore attempts, Attempts facade, AttemptProperties properties, Clock clock) {
        this.attempts = attempts;
        this.facade = facade;
        this.properties = properties;
        this.clock = clock;
    }

    /** Goes on until nothing more is due; what fails is tried again the next time. */
    @Scheduled(fixedDelay = 2, initialDelay = 2, timeUnit = TimeUnit.SECONDS)
    void closeDue() {
        int passedOver = 0;
        int closed;
        do {
            closed = 0;
            var due = attempts.due(MOST_AT_ONCE + passedOver);
            for (var each : due) {
                closed += close(each) ? 1 : 0;
            }
            passedOver = due.size() - closed;
        } while (closed > 0);
    }

    private boolean close(AttemptStore.Due due) {
        try {
            var closed =
                    CurrentSchool.in(
                            due.school().id(),
                            () ->
                                    facade.closeIfDue(
                                            due.attempt(), clock.instant(), properties.settle()));
            if (closed) {
                LOG.atInfo()
                        .addKeyValue("attempt", due.attempt())
                        .log("Attempt closed by the clock");
            }
            return closed;
        } catch (RuntimeException failed) {
            LOG.atError()
                    .addKeyValue("attempt", due.attempt())
                    .setCause(failed)
                    .log("Attempt not closed yet");
            return false;
        }
    }
}
