package org.examwright.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year group at once, and whole files of answers; run by {@code make load}, which prints the rows
 * of {@code docs/quality/figures.md}. Not part of the usual run: what is measured depends on the
 * machine, and what it holds here is only that nothing fails.
 */
@EnabledIfSystemProperty(named = "examwright.load", matches = "full")
class LoadTrialTests {
    private static final int SLOTS = 40;
    private static final int WARM_UP = 60;

    private static final int MILLION = Integer.getInteger("examwright.load.answers", 1_000_000);

    /** 64 MB more than what is in use at rest. */
    private static final String HEAP = System.getProperty("examwright.load.heap", "104m");

    @TempDir Path folder;

    @Test
    void aYearGroupSitsAtOnce() throws Exception {
        try (var trial = new LoadTrial(folder, SLOTS, "700m")) {
            trial.sit("warm", WARM_UP, 5, SLOTS, 20);
            var sat = trial.sit("learner", 300, 10, SLOTS, 60);
            print("300 starts within 10 s: %s", sat.starts());
            print("300 x 40 saves within 60 s: %s", sat.saves());
            print("failures %d, told to wait %d", sat.failures(), sat.busy());
            print("64 clients: %s", trial.againstBareCommits());

            assertThat(sat.failures()).isZero();
            assertThat(sat.starts().count()).isEqualTo(300);
            assertThat(sat.saves().count()).isEqualTo(300 * SLOTS);
        }
    }

    @Test
    void wholeFilesOfAnswersAreTakenIn() throws Exception {
        try (var trial = new LoadTrial(folder, SLOTS, HEAP)) {
            var bulk = trial.bulk();
            bulk.send(bulk.file(folder, "warm", 2_000));
            print("at rest, with %s to be had: %s", HEAP, trial.memory());
            for (int turn = 0; turn < 5; turn++) {
                var year = bulk.send(bulk.file(folder, "year" + turn, 300));
                print(
                        "12,000 answers: %.2f s; copied: %.2f s",
                        year.seconds(), bulk.copy(300, SLOTS));
                assertThat(year.counts().path("stored").asInt()).isEqualTo(297);
            }
            var million = bulk.send(bulk.file(folder, "million", MILLION / SLOTS));
            print(
                    "1,000,000 answers: %.1f s; copied: %.1f s; %s",
                    million.seconds(), bulk.copy(MILLION / SLOTS, SLOTS), trial.memory());
            assertThat(million.counts().path("stored").asInt())
                    .isEqualTo(MILLION / SLOTS * 99 / 100);
            assertThat(million.counts().path("bad").asInt()).isEqualTo(MILLION / SLOTS / 100);
            print("their analysis: %.1f s, again: %.1f s", bulk.analysis(), bulk.analysis());
            for (var key : List.of("q1", "q2")) {
                var tried = bulk.regrade(key, true);
                var done = bulk.regrade(key, false);
                print(
                        "regraded: tried out %.1f s, done %.1f s; counting alone %.2f s; %s",
                        tried.seconds(), done.seconds(), bulk.count(), done.counts());
            }
            print("analysis after that: %.1f s; %s", bulk.analysis(), trial.memory());
        }
    }

    private static void print(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
