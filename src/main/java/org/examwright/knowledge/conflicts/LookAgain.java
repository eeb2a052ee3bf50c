package org.examwright.knowledge.conflicts;

import org.examwright.knowledge.FactsChanged;
import org.examwright.platform.Job;
import org.examwright.platform.Jobs;
import org.examwright.platform.SchoolId;
import org.examwright.sources.CourseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Facts that people changed may contradict others, or no longer do. Many changes in a row are
 * looked at together.
 */
@Component
class LookAgain implements Job<LookAgain.Order> {
    private static final String NAME = "find-conflicts";

    private final Conflicts conflicts;
    private final Jobs jobs;

    LookAgain(Conflicts conflicts, Jobs jobs) {
        this.conflicts = conflicts;
        this.jobs = jobs;
    }

    record Order(SchoolId school, CourseId course) implements Job.Order {}

    /** In the transaction of the change: it is looked at if, and only if, that commits. */
    @EventListener
    void on(FactsChanged changed) {
        jobs.soon(NAME, changed.course().toString(), new Order(changed.school(), changed.course()));
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
        conflicts.find(order.course());
    }

    /** The conflicts stay as they were found last; the next change looks again. */
    @Override
    public void gaveUp(Order order, Throwable cause) {}
}
