package org.examwright.attempts.bulk;

import org.examwright.platform.Job;
import org.examwright.platform.SchoolId;
import org.springframework.stereotype.Component;

/**
 * Stores the blocks that a large file left waiting. Each block is taken and stored in one
 * transaction, so a run after a crash goes on with the next.
 */
@Component
class LoadSheets implements Job<LoadSheets.Order> {
    static final String NAME = "load-answer-sheets";

    private final AnswerSheets sheets;

    record Order(SchoolId school, IntakeId intake) implements Job.Order {}

    LoadSheets(AnswerSheets sheets) {
        this.sheets = sheets;
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
        while (sheets.storeNext(order.intake())) {
            continue;
        }
    }

    @Override
    public void gaveUp(Order order, Throwable cause) {
        sheets.failed(order.intake());
    }
}
