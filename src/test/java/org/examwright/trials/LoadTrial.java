package org.examwright.trials;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.examwright.trials.Wire.Reply;

/**
 * A year group sits at once: so many starts within some seconds, then so many saves of each within
 * some more, each call at its time whether the one before was slow or not. Then answers as fast as
 * they go, in turns with the same number of bare commits.
 */
final class LoadTrial implements AutoCloseable {
    private static final int CLIENTS = 64;
    private static final int TURNS = 7;
    private static final long TURN_NANOS = 5_000_000_000L;
    private static final double NANOS_PER_SECOND = 1e9;

    private final MortalDatabase database;
    private final Gate gate;
    private final Instances instances;
    private final Wire wire;
    private final Exam exam;

    /**
     * @param memory the most heap that the service may take, as {@code -Xmx} has it
     */
    LoadTrial(Path folder, int questions, String memory) throws Exception {
        database = MortalDatabase.start(folder);
        gate = new Gate();
        instances =
                new Instances(
                        List.of(new Instances.Kind(Map.of(), List.of("-Xmx" + memory))),
                        database,
                        gate,
                        folder,
                        List.of());
        wire = new Wire(gate.address());
        exam = Exam.prepare(wire, instances.adminKey(), questions);
    }

    /** Starts and saves, and how often the service failed or asked to wait. */
    record Sat(Latencies starts, Latencies saves, long failures, long busy) {}

    Sat sit(String group, int learners, int startSeconds, int saves, int saveSeconds)
            throws InterruptedException, ExecutionException {
        var starts = new Latencies();
        var attempts = new ArrayList<Future<Attempt>>();
        var saving = new Latencies();
        long before = wire.busy() + wire.broken();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            for (int i = 0; i < learners; i++) {
                long due = begin + (long) (startSeconds * NANOS_PER_SECOND * i / learners);
                var learner = group + i;
                attempts.add(threads.submit(() -> timed(starts, due, () -> start(learner))));
            }
            var started = new ArrayList<Attempt>();
            for (var each : attempts) {
                started.add(each.get());
            }
            long saveBegin = System.nanoTime();
            var all = new ArrayList<Future<?>>();
            double step = saveSeconds * NANOS_PER_SECOND / saves;
            for (int i = 0; i < learners; i++) {
                var attempt = started.get(i);
                double phase = step * i / learners;
                all.add(
                        threads.submit(
                                () -> {
                                    for (int save = 0; save < saves; save++) {
                                        int number = save;
                                        long due = saveBegin + (long) (phase + step * save);
                                        timed(saving, due, () -> save(attempt, number));
                                    }
                                }));
            }
            for (var each : all) {
                each.get();
            }
        }
        return new Sat(
                starts, saving, wire.failures().size(), wire.busy() + wire.broken() - before);
    }

    private interface Call<T> {
        T make();
    }

    private static <T> T timed(Latencies latencies, long due, Call<T> call) {
        while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
        var result = call.make();
        latencies.add(System.nanoTime() - due);
        return result;
    }

    private record Attempt(String path, String key, Reply started) {}

    private Attempt start(String learner) {
        var reply =
                wire.send(
                                exam.key(),
                                "POST",
                                "/v1/assignments/" + exam.open() + "/attempts",
                                Map.of("learner", learner))
                        .expect(201);
        return new Attempt(
                "/v1/attempts/" + reply.member("id"),
                reply.json().at("/access/token").asString(),
                reply);
    }

    private Reply save(Attempt attempt, int number) {
        var slots = attempt.started().json().path("slots");
        int place = number % slots.size();
        var option = slots.get(place).at("/question/options/" + number % 3 + "/id").asString();
        return wire.send(
                        attempt.key(),
                        "PUT",
                        attempt.path() + "/answers/" + slots.get(place).path("slot").asInt(),
                        Map.of(
                                "sequence",
                                number / slots.size() + 1,
                                "answer",
                                Map.of("options", List.of(option))))
                .expect(200);
    }

    /** Answers of 64 clients a second, and bare commits of 64 connections a second, in turns. */
    record Ratio(List<Double> saves, List<Double> commits) {
        /** The median of what each pair's saves come to in commits. */
        double median() {
            var ratios = new ArrayList<Double>();
            for (int i = 0; i < saves.size(); i++) {
                ratios.add(saves.get(i) / commits.get(i));
            }
            return ratios.stream().sorted().toList().get(ratios.size() / 2);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "saves a second %s, bare commits a second %s, ratio %.2f",
                    whole(saves),
                    whole(commits),
                    median());
        }

        private static List<Long> whole(List<Double> rates) {
            return rates.stream().map(Math::round).toList();
        }
    }

    /** A B B A and so on. */
    Ratio againstBareCommits() throws Exception {
        var numbers = new HashMap<Integer, AtomicLong>();
        var attempts = new ArrayList<Attempt>();
        for (int i = 0; i < CLIENTS; i++) {
            attempts.add(start("ratio" + i));
            numbers.put(i, new AtomicLong());
        }
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table public.bare (client int, number bigint, answer jsonb,"
                            + " primary key (client, number))");
        }
        var saves = new ArrayList<Double>();
        var commits = new ArrayList<Double>();
        for (int turn = 0; turn < TURNS; turn++) {
            Worker save =
                    (client, stop) -> {
                        long many = 0;
                        var number = numbers.getOrDefault(client, new AtomicLong());
                        while (!stop.get()) {
                            save(attempts.get(client), (int) number.getAndIncrement());
                            many++;
                        }
                        return many;
                    };
            int round = turn;
            Worker commit = (client, stop) -> commit(client, round, stop);
            if (turn % 2 == 0) {
                saves.add(rate(save));
                commits.add(rate(commit));
            } else {
                commits.add(rate(commit));
                saves.add(rate(save));
            }
        }
        return new Ratio(saves, commits);
    }

    private long commit(int client, int round, AtomicBoolean stop) throws SQLException {
        long many = 0;
        try (var connection = database.superuser();
                var insert =
                        connection.prepareStatement(
                                "insert into public.bare values (?, ?, ?::jsonb)")) {
            while (!stop.get()) {
                insert.setInt(1, client);
                insert.setLong(2, round * 10_000_000L + many++);
                insert.setString(3, "{\"options\": [\"q1\"]}");
                insert.executeUpdate();
            }
        }
        return many;
    }

    private interface Worker {
        long run(int client, AtomicBoolean stop) throws SQLException;
    }

    private static double rate(Worker worker) throws InterruptedException, ExecutionException {
        var stop = new AtomicBoolean();
        long begin = System.nanoTime();
        long many = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Long>>();
            for (int client = 0; client < CLIENTS; client++) {
                int each = client;
                all.add(threads.submit(() -> worker.run(each, stop)));
            }
            LockSupport.parkNanos(TURN_NANOS);
            stop.set(true);
            for (var each : all) {
                many += each.get();
            }
        }
        return many / ((System.nanoTime() - begin) / NANOS_PER_SECOND);
    }

    /** Sends files of answers to this service. */
    BulkTrial bulk() {
        return new BulkTrial(gate.address(), wire, exam, database);
    }

    /** What the service takes now. */
    Memory memory() throws IOException, InterruptedException {
        return instances.memory(0);
    }

    @Override
    public void close() throws IOException {
        instances.close();
        gate.close();
        database.close();
    }
}
