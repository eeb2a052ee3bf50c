package org.examwright.analysis.difficulty;

import java.time.Duration;
import java.util.UUID;
import org.examwright.attempts.sheets.AnswersMarked;
import org.examwright.platform.Job;
import org.examwright.platform.Jobs;
import org.examwright.platform.SchoolId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Calibrates a course's questions a little after answers were marked in it. All its answers are
 * taken anew, in the order in which they were given, so that a regrade counts as if the marks had
 * always been so, and doing it twice is doing it once.
 */
@Component
class Calibrate implements Job<Calibrate.Order> {
    /** A class hands in within minutes: its answers are gathered. */
    private static final Duration GATHERED = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Calibrate.class);
    private final Calibrations calibrations;
    private final Jobs jobs;

    Calibrate(Calibrations calibrations, Jobs jobs) {
        this.calibrations = calibrations;
        this.jobs = jobs;
    }

    record Order(SchoolId school, UUID assignment) implements Job.Order {}

    /** Within the transaction that marks. */
    @EventListener
    void on(AnswersMarked event) {
        jobs.soon(
                name(),
                event.assignment().toString(),
                new Order(event.school(), event.assignment()),
                GATHERED);
    }

    @Override
    public String name() {
        return "calibrate-course";
    }

    @Override
    public Class<Order> orderType() {
        return Order.class;
    }

    @Override
    public void run(Order order) {
        calibrations.calibrate(order.assignment());
    }

    /** Nobody waits for it; the next answers in the course order it again. */
    @Override
    public void gaveUp(Order order, Throwable cause) {
        LOG.atWarn()
                .addKeyValue("assignment", order.assignment())
                .setCause(cause)
                .log("Difficulties not calibrated");
    }
}
