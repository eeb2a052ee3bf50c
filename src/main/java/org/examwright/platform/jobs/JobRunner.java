package org.examwright.platform.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.VoidExecutionHandler;
import java.time.Duration;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Job;
import org.examwright.platform.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Runs a job with its school in force; a failed one is tried three times, each a little later. */
class JobRunner implements VoidExecutionHandler<OrderedJob> {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int TRIES = 3;

    private final ObjectProvider<Job<?>> jobs;
    private final ObjectProvider<Turns> turns;

    JobRunner(ObjectProvider<Job<?>> jobs, ObjectProvider<Turns> turns) {
        this.jobs = jobs;
        this.turns = turns;
    }

    @Override
    public void execute(TaskInstance<OrderedJob> instance, ExecutionContext context) {
        var ordered = instance.getData();
        try {
            in(ordered, () -> run(find(ordered.job()), ordered));
        } finally {
            turns.getObject().moveUp(ordered.school().id(), ordered.job());
        }
    }

    void failed(ExecutionComplete complete, ExecutionOperations<OrderedJob> operations) {
        var instance = complete.getExecution().taskInstance;
        int failures = complete.getExecution().consecutiveFailures + 1;
        var cause = complete.getCause().orElseGet(() -> new IllegalStateException("cut off"));
        LOG.atError()
                .addKeyValue("job", instance.getId())
                .addKeyValue("failures", failures)
                .setCause(cause)
                .log("A job failed");
        if (failures < TRIES) {
            var wait = Duration.ofSeconds(1L << failures);
            operations.reschedule(complete, complete.getTimeDone().plus(wait));
        } else {
            var ordered = (OrderedJob) instance.getData();
            in(ordered, () -> gaveUp(find(ordered.job()), ordered, cause));
            operations.stop();
        }
    }

    private Job<?> find(String name) {
        return jobs.stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No job is called " + name));
    }

    private static <T extends Job.Order> void run(Job<T> job, OrderedJob ordered) {
        job.run(Json.MAPPER.treeToValue(ordered.order(), job.orderType()));
    }

    private static <T extends Job.Order> void gaveUp(
            Job<T> job, OrderedJob ordered, Throwable cause) {
        job.gaveUp(Json.MAPPER.treeToValue(ordered.order(), job.orderType()), cause);
    }

    private static void in(OrderedJob ordered, Runnable work) {
        CurrentSchool.in(
                ordered.school().id(),
                () -> {
                    work.run();
                    return true;
                });
    }
}
