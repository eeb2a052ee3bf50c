package org.examwright.platform.jobs;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose job is next. Of each kind of job a school has one at the front of the queue; its others
 * stand behind the fronts of all schools, in their order. So schools take turns, however much one
 * of them orders. The turn is a priority: 0 at the front, below 0 behind.
 */
class Turns {
    private static final int LAST = Short.MIN_VALUE;

    private static final String WAITING =
            """
            from scheduled_tasks
            where task_name = '%s' and starts_with(task_instance, :whose) and not picked
            """
                    .formatted(JobConfiguration.TASK);

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The turn of a school's new job: behind all that it has waiting. */
    int behind(UUID school, String job) {
        return jdbc.sql("select greatest(coalesce(min(priority) - 1, 0), :last) " + WAITING)
                .param("last", LAST)
                .param("whose", prefix(school, job))
                .query(Integer.class)
                .single();
    }

    /** A school's job is done: the one behind it comes to the front. */
    void moveUp(UUID school, String job) {
        jdbc.sql(
                        """
                        update scheduled_tasks set priority = 0
                        where not picked and priority < 0 and (task_name, task_instance) = (
                            select task_name, task_instance
                        """
                                + WAITING
                                + " order by priority desc, execution_time limit 1)")
                .param("whose", prefix(school, job))
                .update();
    }

    /** What the names of a school's jobs of one kind begin with. */
    static String prefix(UUID school, String job) {
        return job + " " + school + " ";
    }
}
