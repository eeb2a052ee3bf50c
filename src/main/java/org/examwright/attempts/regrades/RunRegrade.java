package org.examwright.attempts.regrades;

import org.examwright.platform.Job;
import org.examwright.platform.SchoolId;
import org.springframework.stereotype.Component;

/**
 * Carries out regrades. What it finds is stored learner by learner, so a run after a crash goes on
 * there; marks themselves move all at once, in the last transaction.
 */
@Component
class RunRegrade implements Job<RunRegrade.Order> {
    static final String NAME = "regrade";

    private final Regrading regrading;

    record Order(SchoolId school, RegradeId regrade) implements Job.Order {}

    RunRegrade(Regrading regrading) {
        this.regrading = regrading;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Order> orderType() {
        return Order.class;
    }

    @Override
    public void run(Order order) {
        while (regrading.step(order.regrade())) {
            continue;
        }
    }

    @Override
    public void gaveUp(Order order, Throwable cause) {
        regrading.failed(order.regrade());
    }
}
