package org.examwright.trials;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.platform.Json;
import org.postgresql.PGConnection;
import tools.jackson.databind.JsonNode;

/** Whole files of answer sheets in one call, beside PostgreSQL's own copying of as many rows. */
final class BulkTrial {
    private static final int BAD_EACH = 100;
    private static final String TABLES =
            """
            create table public.%1$s_attempt (id int primary key);
            insert into public.%1$s_attempt select generate_series(0, %2$d);
            create table public.%1$s_slot (id int primary key);
            insert into public.%1$s_slot select generate_series(0, %3$d);
            create table public.%1$s (attempt int references public.%1$s_attempt,
                slot int references public.%1$s_slot, answer text, primary key (attempt, slot));
            """;
    private static final double NANOS_PER_SECOND = 1e9;

    private final String address;
    private final Wire wire;
    private final Exam exam;
    private final MortalDatabase database;

    BulkTrial(String address, Wire wire, Exam exam, MortalDatabase database) {
        this.address = address;
        this.wire = wire;
        this.exam = exam;
        this.database = database;
    }

    /** A file of so many learners' answers to all slots, one line in a hundred broken. */
    Path file(Path folder, String group, int learners) throws IOException {
        var file = folder.resolve(group + ".ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < learners; i++) {
                out.write("{\"learner\":\"%s-%d\",\"answers\":{".formatted(group, i));
                for (int slot = 1; slot <= exam.options().size(); slot++) {
                    out.write(
                            "%s\"%d\":{\"options\":[\"q%d\"]}"
                                    .formatted(slot == 1 ? "" : ",", slot, (i + slot) % 3));
                }
                out.write(i % BAD_EACH == BAD_EACH - 1 ? "}\n" : "}}\n");
            }
        }
        return file;
    }

    /** What came of a file, and how long it took until all of it was stored and marked. */
    record Taken(double seconds, JsonNode counts) {}

    Taken send(Path file) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        address
                                                + "/v1/assignments/"
                                                + exam.open()
                                                + "/answer-sheets"))
                        .version(HttpClient.Version.HTTP_1_1)
                        .timeout(Duration.ofMinutes(10))
                        .header("Authorization", "Bearer " + exam.key())
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofFile(file))
                        .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        var intake = Json.MAPPER.readTree(answer.body());
        while (intake.path("status").asString().matches("QUEUED|RUNNING")) {
            Thread.sleep(50);
            intake =
                    wire.send(
                                    exam.key(),
                                    "GET",
                                    "/v1/answer-sheets/" + intake.path("id").asString(),
                                    null)
                            .json();
        }
        double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
        if (!intake.path("status").asString().equals("DONE")) {
            throw new IllegalStateException(answer.statusCode() + " " + intake);
        }
        return new Taken(seconds, intake.path("counts"));
    }

    /** How long it takes to ask for something. */
    double ask(String path) {
        long begin = System.nanoTime();
        wire.send(exam.key(), "GET", path, null).expect(200);
        return (System.nanoTime() - begin) / NANOS_PER_SECOND;
    }

    /** The figures of all sheets. */
    double analysis() {
        return ask("/v1/assignments/" + exam.open() + "/analysis");
    }

    /** Another option becomes the key of the first question, or would. */
    Taken regrade(String key, boolean dryRun) throws InterruptedException {
        long begin = System.nanoTime();
        var wanted =
                Map.of(
                        "policy",
                        "NEW_KEY",
                        "options",
                        List.of(key),
                        "assignments",
                        List.of(exam.open()),
                        "dryRun",
                        dryRun);
        var path = "/v1/questions/" + exam.questions().getFirst() + "/regrades";
        var regrade = wire.send(exam.key(), "POST", path, wanted).expect(202).json();
        while (regrade.path("status").asString().matches("QUEUED|RUNNING")) {
            Thread.sleep(100);
            regrade =
                    wire.send(
                                    exam.key(),
                                    "GET",
                                    "/v1/regrades/" + regrade.path("id").asString(),
                                    null)
                            .json();
        }
        double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
        if (!regrade.path("status").asString().equals("DONE")) {
            throw new IllegalStateException(regrade.toString());
        }
        return new Taken(seconds, regrade.path("counts"));
    }

    /** How long PostgreSQL takes to count who chose one option of the first question. */
    double count() throws SQLException {
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            long begin = System.nanoTime();
            statement
                    .executeQuery(
                            "select count(*) from examwright.answer_sheet s"
                                    + " cross join lateral unnest(s.choices) c (ticks)"
                                    + " where c.ticks = 2")
                    .next();
            return (System.nanoTime() - begin) / NANOS_PER_SECOND;
        }
    }

    /** How long PostgreSQL takes to copy as many rows into a table with a key and two others'. */
    double copy(int attempts, int slots) throws SQLException, IOException {
        var table = "copied_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            statement.execute(TABLES.formatted(table, attempts, slots));
            var rows = new StringBuilder();
            for (int attempt = 0; attempt < attempts; attempt++) {
                for (int slot = 1; slot <= slots; slot++) {
                    rows.append(attempt).append('\t').append(slot).append("\tq1\n");
                }
            }
            long begin = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy public." + table + " from stdin",
                            new StringReader(rows.toString()));
            return (System.nanoTime() - begin) / NANOS_PER_SECOND;
        }
    }
}
