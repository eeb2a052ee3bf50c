package org.examwright.trials;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.examwright.RunningService;
import org.jspecify.annotations.Nullable;

/** Instances of the service over one database, each started again whenever it ends. */
public final class Instances implements AutoCloseable {
    private static final String OPERATOR = "the operator's key of a trial, long enough";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Gate gate;
    private final Path log;
    private final List<String> arguments;
    private final List<Kind> kinds;
    private final List<Thread> keepers = new ArrayList<>();
    private final @Nullable Process[] running;
    private volatile boolean closing;

    /**
     * What an instance is run as.
     *
     * @param environment beside what it needs
     * @param jvm options of its machine
     */
    record Kind(Map<String, String> environment, List<String> jvm) {
        /** As most trials run it. */
        static final Kind USUAL = new Kind(Map.of(), RunningService.QUICK);
    }

    /** Starts the instances, one after the other. */
    Instances(
            List<Kind> kinds,
            MortalDatabase database,
            Gate gate,
            Path folder,
            List<String> arguments)
            throws IOException, InterruptedException {
        this.gate = gate;
        this.log = folder.resolve("service.log");
        this.kinds = kinds;
        this.arguments = new ArrayList<>(database.arguments());
        this.arguments.add("--examwright.bootstrap.key=" + OPERATOR);
        this.arguments.addAll(arguments);
        this.running = new Process[kinds.size()];
        for (int instance = 0; instance < running.length; instance++) {
            int each = instance;
            keepers.add(Thread.ofVirtual().start(() -> keep(each)));
            await(each);
        }
    }

    /** The key that the very first start printed. */
    public String adminKey() throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.matches("admin +exw_.*"))
                    .findFirst()
                    .orElseThrow()
                    .split(" +")[1];
        }
    }

    /** Waits until the instance is up, and kills it. */
    void kill(int instance) throws InterruptedException {
        await(instance);
        gate.down(instance);
        var process = running[instance];
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** What the instance takes now. */
    Memory memory(int instance) throws IOException, InterruptedException {
        return Memory.of(Objects.requireNonNull(running[instance]).pid());
    }

    private void await(int instance) throws InterruptedException {
        while (!gate.isUp(instance)) {
            Thread.sleep(20);
        }
    }

    private void keep(int instance) {
        try {
            while (!closing) {
                int port = freePort();
                var all = new ArrayList<>(arguments);
                all.add("--server.port=" + port);
                var process = launch(kinds.get(instance), all);
                Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
                running[instance] = process;
                if (ready(process, port)) {
                    gate.up(instance, port);
                }
                process.waitFor();
                gate.down(instance);
            }
        } catch (IOException | InterruptedException _) {
            // the trial is over
        }
    }

    private Process launch(Kind kind, List<String> all) throws IOException {
        return RunningService.launch(log, kind.environment(), kind.jvm(), all);
    }

    /** Whether it gets ready; an instance whose database is gone ends, and is started again. */
    private static boolean ready(Process process, int port) throws InterruptedException {
        var health =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:%d/actuator/health/readiness"
                                                .formatted(port)))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        while (process.isAlive()) {
            try {
                if (HTTP.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return true;
                }
            } catch (IOException _) {
                // not yet
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        closing = true;
        keepers.forEach(Thread::interrupt);
        for (var process : running) {
            if (process != null) {
                process.destroy();
                process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
            }
        }
    }
}
