package org.examwright.platform.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import org.examwright.platform.Job;
import org.examwright.platform.Jobs;
import org.examwright.platform.UuidV7;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts orders into the scheduler's table, in the caller's transaction. */
class JobQueue implements Jobs {
    /** How long orders about one thing are gathered. */
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final SchedulerClient scheduler;
    private final Turns turns;
    private final Clock clock;
    private final JdbcClient jdbc;

    JobQueue(SchedulerClient scheduler, Turns turns, Clock clock, JdbcClient jdbc) {
        this.scheduler = scheduler;
        this.turns = turns;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public void schedule(String job, String instance, Job.Order order) {
        schedule(job, instance, order, Duration.ZERO);
    }

    @Override
    public void soon(String job, String about, Job.Order order) {
        soon(job, about, order, A_MOMENT);
    }

    @Override
    public void soon(String job, String about, Job.Order order, Duration later) {
        if (!waits(Turns.prefix(order.school().id(), job) + about + " ")) {
            schedule(job, about + " " + UuidV7.next(), order, later);
        }
    }

    /**
     * Whether such a job has not begun. It is held back until the transaction ends, so that it
     * cannot begin before it can see what the transaction changes.
     */
    private boolean waits(String begin) {
        return !jdbc.sql(
                        """
                        select task_instance from scheduled_tasks
                        where task_name = '%s' and starts_with(task_instance, :begin) and not picked
                        limit 1 for share skip locked
                        """
                                .formatted(JobConfiguration.TASK))
                .param("begin", begin)
                .query(String.class)
                .list()
                .isEmpty();
    }

    private void schedule(String job, String instance, Job.Order order, Duration wait) {
        int turn = turns.behind(order.school().id(), job);
        scheduler.scheduleIfNotExists(
                OrderedJob.of(job, order).instance(instance, turn), clock.instant().plus(wait));
    }
}
