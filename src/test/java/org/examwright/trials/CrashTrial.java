package org.examwright.trials;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Learners sit while instances and the database are killed; afterwards all that was acknowledged is
 * looked for.
 */
final class CrashTrial {
    private static final int STAYS_AWAY_EACH = 8;
    private static final int DATABASE = -1;
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(90);

    /**
     * What is done.
     *
     * @param pupils at once
     * @param attempts each of them makes one after the other, each as another learner
     * @param saves in each attempt
     * @param kills of an instance
     * @param databaseKills of PostgreSQL
     * @param cuts the share of replies that are cut
     */
    record Plan(
            int instances,
            int pupils,
            int attempts,
            int saves,
            int kills,
            int databaseKills,
            double cuts) {}

    /** What came of it. */
    record Outcome(
            Plan plan,
            Ledger ledger,
            Inspection.Findings findings,
            List<String> failures,
            long broken,
            long busy,
            long cut,
            int killed,
            Duration took) {

        /** Everything that should not be. */
        List<String> faults() {
            var all = new ArrayList<String>(ledger.faults());
            all.addAll(findings.lost());
            all.addAll(findings.altered());
            all.addAll(findings.notAsked());
            all.addAll(findings.ends());
            all.addAll(failures);
            return all;
        }

        /** A row of the table in {@code docs/quality/crash.md}. */
        @Override
        public String toString() {
            return "| %d | %d | %d + %d | %,d | %,d | %d | %d | %d | %d of %d | %,d | %,d | %,d | %d | %d s |"
                    .formatted(
                            plan.instances,
                            plan.pupils,
                            plan.kills,
                            plan.databaseKills,
                            ledger.started().size(),
                            ledger.acknowledged(),
                            findings.lost().size(),
                            findings.altered().size(),
                            findings.notAsked().size(),
                            findings.ends().size(),
                            ledger.started().size(),
                            broken,
                            busy,
                            cut,
                            failures.size(),
                            took.toSeconds());
        }
    }

    private final Plan plan;
    private final MortalDatabase database;
    private final Gate gate;
    private final Instances instances;
    private final Wire wire;
    private final Exam exam;
    private final Ledger ledger = new Ledger();
    private final Random random = new Random(5);

    private CrashTrial(
            Plan plan, MortalDatabase database, Gate gate, Instances instances, Wire wire)
            throws IOException {
        this.plan = plan;
        this.database = database;
        this.gate = gate;
        this.instances = instances;
        this.wire = wire;
        this.exam = Exam.prepare(new Wire(gate.address()), instances.adminKey());
    }

    /** Runs the whole trial on a new database in an empty folder. */
    static Outcome run(Plan plan, Path folder) throws Exception {
        try (var database = MortalDatabase.start(folder);
                var gate = new Gate();
                var instances =
                        new Instances(
                                Collections.nCopies(plan.instances, Instances.Kind.USUAL),
                                database,
                                gate,
                                folder,
                                List.of("--examwright.attempts.grace=2s"))) {
            var trial = new CrashTrial(plan, database, gate, instances, new Wire(gate.address()));
            return trial.run();
        }
    }

    private Outcome run() throws Exception {
        try (var superuser = database.superuser()) {
            Inspection.watch(superuser);
        }
        gate.cut(plan.cuts);
        long start = System.nanoTime();
        int killed;
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var sitting = new ArrayList<Future<?>>();
            for (int pupil = 0; pupil < plan.pupils; pupil++) {
                int each = pupil;
                sitting.add(threads.submit(() -> sit(each)));
            }
            var killing = threads.submit(() -> kill(sitting));
            killed = killing.get();
            for (var each : sitting) {
                await(each);
            }
        } finally {
            threads.shutdownNow();
        }
        var took = Duration.ofNanos(System.nanoTime() - start);
        return new Outcome(
                plan,
                ledger,
                findings(),
                List.copyOf(wire.failures()),
                wire.broken(),
                wire.busy(),
                gate.cut(),
                killed,
                took);
    }

    private void await(Future<?> pupil) throws InterruptedException {
        try {
            pupil.get();
        } catch (ExecutionException failed) {
            ledger.fault(String.valueOf(failed.getCause()));
        }
    }

    private void sit(int pupil) {
        for (int i = 0; i < plan.attempts; i++) {
            int number = pupil * plan.attempts + i;
            var learner = String.format(Locale.ROOT, "pupil-%d-%d", pupil, i);
            boolean staysAway = number % STAYS_AWAY_EACH == STAYS_AWAY_EACH - 1;
            Pupil.sit(wire, exam, ledger, learner, number, staysAway, plan.saves);
        }
    }

    /** Kills in a mixed order, spread over the whole work; gives how often. */
    private int kill(List<Future<?>> sitting) throws InterruptedException, IOException {
        var victims = new ArrayList<Integer>();
        for (int i = 0; i < plan.kills; i++) {
            victims.add(i % plan.instances);
        }
        victims.addAll(Collections.nCopies(plan.databaseKills, DATABASE));
        Collections.shuffle(victims, random);
        long all = (long) plan.pupils * plan.attempts * plan.saves * 7 / 8;
        for (int i = 0; i < victims.size(); i++) {
            while (ledger.acknowledged() < all * (i + 1) / (victims.size() + 1)) {
                if (sitting.stream().allMatch(Future::isDone)) {
                    return i;
                }
                Thread.sleep(20);
            }
            if (victims.get(i) == DATABASE) {
                database.kill();
                Thread.sleep(random.nextInt(1_000));
                database.restart();
            } else {
                instances.kill(victims.get(i));
            }
        }
        return victims.size();
    }

    /** Once the clock has ended all that nobody handed in. */
    private Inspection.Findings findings() throws SQLException, InterruptedException {
        try (var superuser = database.superuser()) {
            long end = System.nanoTime() + LONGEST_CLOSING.toNanos();
            while (Inspection.open(superuser) > 0 && System.nanoTime() < end) {
                Thread.sleep(500);
            }
            return new Inspection(superuser, ledger, exam).look();
        }
    }
}
