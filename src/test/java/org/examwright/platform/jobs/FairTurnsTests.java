package org.examwright.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.TestSchools.TestSchool;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Schools take turns in the queue of long work. */
@JourneyTest
class FairTurnsTests {
    private static final int MANY = 40;
    private static final String JOB = "a-job-that-nobody-knows";

    @Autowired Api api;
    @Autowired TestSchools schools;
    @Autowired JdbcClient jdbc;
    @Autowired Turns turns;

    @Test
    void oneUploadDoesNotWaitForAnotherSchoolsMany() throws InterruptedException {
        var busy = api.as(schools.create().teacher());
        var quiet = api.as(schools.create().teacher());
        var theirs = new ArrayList<String>();
        var course = course(busy);
        var own = course(quiet);
        for (int i = 0; i < MANY; i++) {
            theirs.add(upload(busy, course));
        }
        var location = upload(quiet, own);

        await(quiet, location);

        assertThat(theirs)
                .filteredOn(each -> !busy.get(each).member("status").equals("READY"))
                .hasSizeGreaterThan(MANY / 2);
        for (var each : theirs) {
            await(busy, each);
        }
    }

    @Test
    void aSchoolsJobsStandBehindEachOtherAndMoveUpInOrder() {
        var school = schools.create();
        var other = schools.create();
        try {
            for (var name : new String[] {"first", "second", "third"}) {
                queue(school, name);
            }
            queue(other, "alone");
            assertThat(priorities(school)).isEqualTo(Map.of("first", 0, "second", -1, "third", -2));
            assertThat(priorities(other)).isEqualTo(Map.of("alone", 0));

            pick(school, "first");
            turns.moveUp(school.id().id(), JOB);

            assertThat(priorities(school)).isEqualTo(Map.of("first", 0, "second", 0, "third", -2));
            assertThat(turns.behind(school.id().id(), JOB)).isEqualTo(-3);
            assertThat(turns.behind(UUID.randomUUID(), JOB)).isZero();
        } finally {
            jdbc.sql("delete from scheduled_tasks where starts_with(task_instance, ?)")
                    .param(JOB)
                    .update();
        }
    }

    /** A job far in the future, so that nobody takes it. */
    private void queue(TestSchool school, String name) {
        jdbc.sql(
                        """
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)
                        values ('job', :id, now() + interval '1 day', false, 1, :turn)
                        """)
                .param("id", Turns.prefix(school.id().id(), JOB) + name)
                .param("turn", turns.behind(school.id().id(), JOB))
                .update();
    }

    private void pick(TestSchool school, String name) {
        jdbc.sql("update scheduled_tasks set picked = true where task_instance = ?")
                .param(Turns.prefix(school.id().id(), JOB) + name)
                .update();
    }

    private Map<String, Integer> priorities(TestSchool school) {
        var prefix = Turns.prefix(school.id().id(), JOB);
        var found = new java.util.TreeMap<String, Integer>();
        jdbc.sql(
                        "select task_instance, priority from scheduled_tasks where"
                                + " starts_with(task_instance, ?)")
                .param(prefix)
                .query(
                        row -> {
                            found.put(row.getString(1).substring(prefix.length()), row.getInt(2));
                        });
        return found;
    }

    private static String course(Api.Caller teacher) {
        return teacher.post("/v1/courses", Map.of("title", "Europe")).member("id");
    }

    private static String upload(Api.Caller teacher, String course) {
        var notes = Map.of("title", "Notes", "text", "In 1846 Robert Peel repealed the Corn Laws.");
        return teacher.post("/v1/courses/" + course + "/sources", notes).header("Location");
    }

    private static void await(Api.Caller teacher, String source) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!teacher.get(source).member("status").equals("READY") && System.nanoTime() < end) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(teacher.get(source).member("status")).isEqualTo("READY");
    }
}
