package org.examwright.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.examwright.RunningService;
import org.examwright.trials.Instances.Kind;
import org.examwright.trials.Wire.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances over one database, in zones whose clocks change, one of them ten minutes fast and
 * the other ten minutes slow where the machine has a C compiler.
 */
class TwoInstancesTests {
    private static final Duration GRACE = Duration.ofSeconds(2);

    /** What a process asks its machine for the time by, so many seconds off. */
    private static final String OFF =
            """
            #define _GNU_SOURCE
            #include <stdlib.h>
            #include <sys/syscall.h>
            #include <time.h>
            #include <unistd.h>
            static long shift;
            __attribute__((constructor)) static void begin(void) { shift = atol(getenv("CLOCK_SHIFT")); }
            int clock_gettime(clockid_t clock, struct timespec *time) {
                int failed = syscall(SYS_clock_gettime, clock, time);
                if (!failed && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
                    time->tv_sec += shift;
                return failed;
            }
            """;

    @TempDir static Path folder;
    private static MortalDatabase database;
    private static Gate gate;
    private static Instances instances;
    private static Exam exam;
    private static boolean clocksAreOff;

    @BeforeAll
    static void start() throws Exception {
        clocksAreOff = compile();
        database = MortalDatabase.start(folder);
        gate = new Gate();
        instances =
                new Instances(
                        List.of(clock(600, "Europe/London"), clock(-600, "America/New_York")),
                        database,
                        gate,
                        folder,
                        List.of("--examwright.attempts.grace=" + GRACE));
        exam = Exam.prepare(wire(), instances.adminKey());
    }

    @AfterAll
    static void stop() throws Exception {
        instances.close();
        gate.close();
        database.close();
    }

    private static boolean compile() throws InterruptedException {
        try {
            Files.writeString(folder.resolve("off.c"), OFF);
            var compiler =
                    new ProcessBuilder("cc", "-shared", "-fPIC", "-o", "off.so", "off.c")
                            .directory(folder.toFile())
                            .inheritIO()
                            .start();
            return compiler.waitFor() == 0;
        } catch (IOException noCompiler) {
            return false;
        }
    }

    private static Kind clock(int seconds, String zone) {
        var environment = new HashMap<String, String>();
        environment.put("JAVA_TOOL_OPTIONS", "-Duser.timezone=" + zone);
        if (clocksAreOff) {
            environment.put("LD_PRELOAD", folder.resolve("off.so").toString());
            environment.put("CLOCK_SHIFT", String.valueOf(seconds));
        }
        return new Kind(environment, RunningService.QUICK);
    }

    /** Each connects anew, so that each call finds either instance. */
    private static Wire wire() {
        return new Wire(gate.address());
    }

    @Test
    void aHundredStartsOfOneLearnerMakeOneAttempt() throws Exception {
        var path = "/v1/assignments/" + exam.open() + "/attempts";
        var now = new CountDownLatch(1);
        var answers = new ArrayList<Reply>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = new ArrayList<Future<Reply>>();
            for (int i = 0; i < 100; i++) {
                var wire = wire();
                starts.add(
                        threads.submit(
                                () -> {
                                    now.await();
                                    return wire.send(
                                            exam.key(), "POST", path, Map.of("learner", "one"));
                                }));
            }
            now.countDown();
            for (var start : starts) {
                answers.add(start.get());
            }
        }

        assertThat(answers).extracting(Reply::status).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).extracting(answer -> answer.member("id")).containsOnly(id(answers));
        assertThat(
                        count(
                                "select count(*) from examwright.attempt a join examwright.learner"
                                        + " l on l.id = a.learner_id where l.reference = 'one'"))
                .isEqualTo(1);
    }

    @Test
    void deadlinesAreJudgedByTheDatabasesClockAlone() throws Exception {
        assumeThat(clocksAreOff).as("a C compiler, to put clocks wrong with").isTrue();
        var before = databaseTime();
        var started = start(exam.brief(), "ten minutes off");
        assertThat(Instant.parse(started.member("startedAt")))
                .isBetween(before.minusMillis(500), databaseTime().plusMillis(500));
        var deadline = Instant.parse(started.member("deadline"));
        assertThat(deadline).isEqualTo(Instant.parse(started.member("startedAt")).plusSeconds(1));

        int late = 0;
        for (int sequence = 1; sequence <= 40 && late < 8; sequence++) {
            var sent = databaseTime();
            var saved = save(started, sequence);
            if (saved.status() == 409) {
                break; // the clock has closed it
            }
            var at = Instant.parse(saved.member("savedAt"));
            assertThat(at).isBetween(sent.minusMillis(500), databaseTime().plusMillis(500));
            boolean tooLate = saved.json().path("late").asBoolean();
            assertThat(tooLate).isEqualTo(at.isAfter(deadline.plus(GRACE)));
            late += tooLate ? 1 : 0;
            Thread.sleep(150);
        }

        assertThat(late).isPositive();
        var closed = closed(started);
        assertThat(Instant.parse(closed.member("submittedAt")))
                .isBetween(deadline.plus(GRACE), databaseTime().plusMillis(500));
    }

    @Test
    void theNightWhenTheClocksGoBackIsAsLongAsItIs() throws Exception {
        var started = start(exam.brief(), "night");
        var id = started.member("id");
        // 01:50 summer time in London; 45 minutes later it is 01:35 there, winter time
        var deadline = Instant.parse("2026-10-25T01:35:00Z");
        change(
                """
                update examwright.attempt set started_at = '2026-10-25T00:50:00Z',
                    deadline = '%s' where id = '%s'
                """
                        .formatted(deadline, id));

        for (int i = 0; i < 8; i++) {
            var shown = wire().send(exam.key(), "GET", "/v1/attempts/" + id, null);
            assertThat(shown.member("deadline")).isEqualTo(deadline.toString());
            assertThat(shown.member("startedAt")).isEqualTo("2026-10-25T00:50:00Z");
            assertThat(shown.member("remaining")).isEqualTo("PT0S");
        }
        assertThat(closed(started).member("status")).isEqualTo("CLOSED");
    }

    @Test
    void aWindowThatEndsInThatNightEndsToTheSecond() {
        var closes = Instant.parse("2027-10-31T01:30:00Z");
        var quiz = wire().send(exam.key(), "GET", "/v1/assignments/" + exam.open(), null);
        var set =
                wire().send(
                                exam.key(),
                                "POST",
                                "/v1/quizzes/" + quiz.member("quizId") + "/assignments",
                                Map.of("closesAt", closes.toString()));

        for (int i = 0; i < 8; i++) {
            var started = start(set.member("id"), "owl " + i);
            var left = Duration.parse(started.member("remaining"));
            assertThat(started.member("deadline")).isEqualTo(closes.toString());
            assertThat(Instant.parse(started.member("startedAt")).plus(left))
                    .isBetween(closes.minusSeconds(2), closes);
        }
    }

    private static Reply start(String assignment, String learner) {
        var path = "/v1/assignments/" + assignment + "/attempts";
        return wire().send(exam.key(), "POST", path, Map.of("learner", learner)).expect(201);
    }

    private static Reply save(Reply started, int sequence) {
        var slot = started.json().path("slots").get(0);
        var option = slot.at("/question/options/0/id").asString();
        return wire().send(
                        exam.key(),
                        "PUT",
                        "/v1/attempts/%s/answers/%d"
                                .formatted(started.member("id"), slot.path("slot").asInt()),
                        Map.of("sequence", sequence, "answer", Map.of("options", List.of(option))));
    }

    private static Reply closed(Reply started) throws InterruptedException {
        var path = "/v1/attempts/" + started.member("id");
        var shown = wire().send(exam.key(), "GET", path, null);
        for (int i = 0; i < 300 && shown.member("status").equals("OPEN"); i++) {
            Thread.sleep(200);
            shown = wire().send(exam.key(), "GET", path, null);
        }
        return shown;
    }

    private static String id(List<Reply> answers) {
        return answers.getFirst().member("id");
    }

    private static Instant databaseTime() throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement();
                var row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }

    private static int count(String sql) throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void change(String sql) throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
