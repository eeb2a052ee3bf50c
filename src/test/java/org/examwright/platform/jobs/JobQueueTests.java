package org.examwright.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.examwright.JourneyTest;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Job;
import org.examwright.platform.Jobs;
import org.examwright.platform.SchoolId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders about one thing that come close together are one. */
@JourneyTest
class JobQueueTests {
    private static final String JOB = "a-job-that-is-never-taken";

    @Autowired Jobs jobs;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;

    private final SchoolId school = new SchoolId(UUID.randomUUID());

    private record Order(SchoolId school) implements Job.Order {}

    @AfterEach
    void takeThemAway() {
        jdbc.sql("delete from scheduled_tasks where starts_with(task_instance, ?)")
                .param(JOB)
                .update();
    }

    @Test
    void manyOrdersAboutOneThingAreOneJob() {
        for (int i = 0; i < 200; i++) {
            order("harbours", false);
        }
        order("mills", false);

        assertThat(waiting("harbours")).isEqualTo(1);
        assertThat(waiting("mills")).isEqualTo(1);
    }

    @Test
    void anOrderThatComesWhileTheJobRunsIsDoneAfterwards() {
        order("harbours", true);
        order("harbours", true);
        order("harbours", false);

        assertThat(waiting("harbours")).isEqualTo(3);
    }

    /** Puts off what is ordered, so that it stays; as begun, where it says so. */
    private void order(String about, boolean begun) {
        CurrentSchool.in(
                school.id(),
                () -> {
                    transactions.executeWithoutResult(
                            _ -> {
                                jobs.soon(JOB, about, new Order(school));
                                jdbc.sql(
                                                "update scheduled_tasks set execution_time = now()"
                                                        + " + interval '1 day', picked = :begun where"
                                                        + " not picked and starts_with(task_instance,"
                                                        + " :job)")
                                        .param("begun", begun)
                                        .param("job", JOB)
                                        .update();
                            });
                    return true;
                });
    }

    private int waiting(String about) {
        return jdbc.sql("select count(*) from scheduled_tasks where task_instance like :name")
                .param("name", "%" + school + " " + about + " %")
                .query(Integer.class)
                .single();
    }
}
