package org.examwright.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.TestSchools.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What a transaction sees of others that commit while it lasts. */
@JourneyTest
class SchoolTransactionsTests {
    @Autowired Api api;
    @Autowired TestSchools schools;
    @Autowired PlatformTransactionManager manager;
    @Autowired JdbcClient jdbc;

    private TestSchool school;

    @BeforeEach
    void makeSchool() {
        school = schools.create();
    }

    @Test
    void readsAllOfOneMomentWhereItOnlyReads() {
        var reading = new TransactionTemplate(manager);
        reading.setReadOnly(true);

        assertThat(seenOfACourseMadeMeanwhile(reading)).isZero();
    }

    @Test
    void seesWhatOthersCommittedWhereItWrites() {
        assertThat(seenOfACourseMadeMeanwhile(new TransactionTemplate(manager))).isOne();
    }

    @Test
    void keepsTheIsolationThatWasAskedFor() {
        var asked = new TransactionTemplate(manager);
        asked.setReadOnly(true);
        asked.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);

        assertThat(seenOfACourseMadeMeanwhile(asked)).isOne();
    }

    private int seenOfACourseMadeMeanwhile(TransactionTemplate transaction) {
        return school.in(
                () ->
                        Objects.requireNonNull(
                                transaction.execute(
                                        _ -> {
                                            int before = courses();
                                            CompletableFuture.runAsync(this::makeCourse).join();
                                            return courses() - before;
                                        })));
    }

    private void makeCourse() {
        api.as(school.teacher()).post("/v1/courses", Map.of("title", "Harbours"));
    }

    private int courses() {
        return jdbc.sql("select count(*) from course where school_id = ?")
                .param(school.id().id())
                .query(Integer.class)
                .single();
    }
}
