package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.knowledge.KnowledgeBase;
import org.examwright.platform.SchoolId;
import org.examwright.questions.Questions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@JourneyTest
class CancelledGenerationTests {
    @Autowired Api api;
    @Autowired TestSchools schools;
    @Autowired GenerationTable table;
    @Autowired KnowledgeBase knowledge;
    @Autowired Extracts extracts;
    @Autowired Questions questions;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void stopsInTheMidstOfABatch() {
        var school = schools.create();
        Api.Caller teacher = api.as(school.teacher());
        String course = teacher.post("/v1/courses", Map.of("pack", "ussr-1917-1985")).member("id");
        String id =
                teacher.post(
                                "/v1/courses/" + course + "/generations",
                                "{\"types\": [\"MULTIPLE_CHOICE\"], \"count\": 1}")
                        .member("id");
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> "DONE".equals(teacher.get("/v1/generations/" + id).member("status")));
        AtomicInteger read = new AtomicInteger();
        Proofreader cancels =
                _ -> {
                    if (read.incrementAndGet() == 1) {
                        assertThat(teacher.delete("/v1/generations/" + id).status()).isEqualTo(204);
                    }
                    return Optional.empty();
                };

        school.in(
                () -> {
                    transaction.executeWithoutResult(_ -> askForMore(school.id().id(), id));
                    job(cancels)
                            .run(
                                    new WriteQuestions.Order(
                                            new SchoolId(school.id().id()),
                                            GenerationId.valueOf(id)));
                    return null;
                });

        assertThat(read).hasValueBetween(1, 200);
        assertThat(teacher.get("/v1/generations/" + id).member("status")).isEqualTo("CANCELLED");
        assertThat(teacher.get("/v1/generations/" + id).json().path("produced").asInt())
                .isEqualTo(1);
    }

    /** A job by whose clock a second passes whenever it looks. */
    private WriteQuestions job(Proofreader proofreader) {
        AtomicLong seconds = new AtomicLong();
        InstantSource hurried = () -> Instant.EPOCH.plusSeconds(seconds.incrementAndGet());
        return new WriteQuestions(
                table,
                knowledge,
                extracts,
                questions,
                proofreader,
                transaction,
                hurried.withZone(ZoneOffset.UTC));
    }

    private void askForMore(UUID school, String id) {
        jdbc.sql(
                        """
                        update generation
                        set status = 'RUNNING', progress = 0, requested = 500, wish = jsonb_set(wish, '{count}', '500'),
                            tally = jsonb_set(tally, '{count}', '500')
                        where school_id = :school and id = :id
                        """)
                .param("school", school)
                .param("id", UUID.fromString(id))
                .update();
    }
}
