package org.examwright.trials;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.examwright.platform.database.Roles;

/**
 * A PostgreSQL of its own, as durable as in life, that can be killed at any moment and comes back
 * at the same address.
 */
public final class MortalDatabase implements AutoCloseable {
    private static final String PASSWORD = "for tests only";

    private final Path folder;
    private EmbeddedPostgres server;

    private MortalDatabase(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    public static MortalDatabase start(Path folder) throws IOException, SQLException {
        var database = new MortalDatabase(folder, open(folder, 0));
        try (var superuser = database.superuser()) {
            Roles.create(superuser, PASSWORD);
        }
        return database;
    }

    private static EmbeddedPostgres open(Path folder, int port) throws IOException {
        var builder =
                EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(folder.resolve("bin").toFile())
                        .setDataDirectory(folder.resolve("cluster"))
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setPGStartupWait(Duration.ofSeconds(120));
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    /** Ends the server and all of its processes at once, as a power cut would. */
    void kill() throws IOException, InterruptedException {
        var pidFile = folder.resolve("cluster").resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        var children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        while (runs(postmaster) || children.stream().anyMatch(MortalDatabase::runs)) {
            Thread.sleep(5);
        }
    }

    /** Not so for one that has ended and that nobody has asked after yet. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** Brings a killed server back on what it had written. */
    void restart() throws IOException {
        server.close(); // lets go of the lock on the folder
        server = open(folder, server.getPort());
    }

    /** What tells a service to work on it. */
    public List<String> arguments() {
        return List.of(
                "--spring.datasource.url=" + url(),
                "--spring.datasource.username=" + Roles.APP,
                "--spring.datasource.password=" + PASSWORD,
                "--spring.flyway.user=" + Roles.OWNER,
                "--spring.flyway.password=" + PASSWORD);
    }

    /** Sees everything, past the walls between schools. */
    Connection superuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.getPort());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
