package org.examwright.knowledge.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.TestSchools.TestSchool;
import org.examwright.knowledge.FactsChanged;
import org.examwright.sources.CourseId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Conflicts are looked for after edits, not once for each of them. */
@JourneyTest
class LookAgainTests {
    private static final int EDITS = 200;

    @Autowired Api api;
    @Autowired TestSchools schools;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transactions;
    @Autowired JdbcClient jdbc;
    @Autowired ConflictKeeping keeping;

    @Test
    void manyEditsInARowMakeFewSearches() {
        var school = schools.create();
        var course = course(school);

        for (int i = 0; i < EDITS; i++) {
            in(school, () -> events.publishEvent(new FactsChanged(school.id(), course)));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> waiting(course) == 0 && searches(school, course) > 0);

        assertThat(searches(school, course)).isLessThan(EDITS / 10);
    }

    @Test
    void aSearchThatBeganEarlierDoesNotOverwriteALaterOne() {
        var school = schools.create();
        var course = course(school).id();
        var search = new long[2];
        in(school, () -> search[0] = keeping.begin(course).orElseThrow());
        in(school, () -> search[1] = keeping.begin(course).orElseThrow());

        in(school, () -> keeping.keep(course, search[1], java.util.List.of()));
        in(school, () -> keeping.keep(course, search[0], java.util.List.of()));

        assertThat(kept(school, course)).isEqualTo(search[1]);
    }

    private CourseId course(TestSchool school) {
        var made = api.as(school.teacher()).post("/v1/courses", Map.of("title", "Harbours"));
        return new CourseId(UUID.fromString(made.member("id")));
    }

    private void in(TestSchool school, Runnable work) {
        school.in(
                () -> {
                    transactions.executeWithoutResult(_ -> work.run());
                    return true;
                });
    }

    private int waiting(CourseId course) {
        return jdbc.sql("select count(*) from scheduled_tasks where task_instance like :about")
                .param("about", "%" + course + "%")
                .query(Integer.class)
                .single();
    }

    private long searches(TestSchool school, CourseId course) {
        return number(school, course.id(), "begun");
    }

    private long kept(TestSchool school, UUID course) {
        return number(school, course, "kept");
    }

    private long number(TestSchool school, UUID course, String column) {
        var found = new long[1];
        in(
                school,
                () ->
                        found[0] =
                                jdbc.sql(
                                                "select coalesce(sum(%s), 0) from conflict_search where school_id = ? and course_id = ?"
                                                        .formatted(column))
                                        .params(school.id().id(), course)
                                        .query(Long.class)
                                        .single());
        return found[0];
    }
}
