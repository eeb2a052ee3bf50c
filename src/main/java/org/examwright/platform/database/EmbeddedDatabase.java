package org.examwright.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;

/**
 * A real PostgreSQL 18 that the service starts for itself, its data kept in a folder. It is durable
 * (the library's own defaults are not) and comes back after the service was killed at any moment,
 * also in the middle of its first start.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    static final String VERSION = "18";

    private final FileChannel lock;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(FileChannel lock, EmbeddedPostgres server, String password) {
        this.lock = lock;
        this.server = server;
        this.password = password;
    }

    /**
     * Starts the server on a folder, making both where they are not there yet.
     *
     * @throws DatabaseRefused with one clear line, where the folder is in use, cannot be written,
     *     or holds the data of another PostgreSQL version
     */
    public static EmbeddedDatabase start(Path folder) {
        var data = folder.toAbsolutePath().normalize();
        var lock = lock(data);
        try {
            refuseOtherVersion(data);
            LeftBehind.stop(data, data.resolve("bin"));
            var database = open(data, lock);
            database.createRoles();
            return database;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw release(lock, new DatabaseRefused("Interrupted while PostgreSQL was starting"));
        } catch (DatabaseRefused e) {
            throw release(lock, e);
        } catch (IOException | SQLException | RuntimeException e) {
            throw release(
                    lock,
                    new DatabaseRefused(
                            "The embedded PostgreSQL in %s does not start: %s"
                                    .formatted(data, e.getMessage()),
                            e));
        }
    }

    /** Where to connect. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.getPort());
    }

    /** The password of both roles. */
    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }

    private static EmbeddedDatabase open(Path data, FileChannel lock) throws IOException {
        var binaries = data.resolve("bin");
        var made = data.resolve(".made");
        var secret = data.resolve(".secret");
        if (!Files.exists(made)) {
            // a first start may have been cut off, and its initdb may even still run
            deleteAll(binaries);
            Files.deleteIfExists(secret);
            var ownerOnly = PosixFilePermissions.fromString("rw-------");
            if (Files.getFileStore(data).supportsFileAttributeView("posix")) {
                Files.createFile(secret, PosixFilePermissions.asFileAttribute(ownerOnly));
            }
            Files.writeString(secret, UUID.randomUUID().toString() + UUID.randomUUID());
        }
        var name = Files.exists(made) ? Files.readString(made) : "postgresql-" + UUID.randomUUID();
        var password = Files.readString(secret);
        var server =
                EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(binaries.toFile())
                        .setDataDirectory(data.resolve(name))
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setLocaleConfig("pwfile", secret.toString())
                        .setLocaleConfig("encoding", "UTF8")
                        .setLocaleConfig("locale", "C")
                        .setDataDirectoryCustomizer(EmbeddedDatabase::askForPasswords)
                        .setConnectConfig("password", password)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("unix_socket_directories", "''")
                        .setServerConfig("max_connections", "40")
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .start();
        if (!Files.exists(made)) {
            var making = Files.writeString(data.resolve(".making"), name);
            Files.move(making, made, StandardCopyOption.ATOMIC_MOVE);
        }
        return new EmbeddedDatabase(lock, server, password);
    }

    private void createRoles() throws SQLException {
        try (var superuser = DriverManager.getConnection(url(), "postgres", password)) {
            Roles.create(superuser, password);
        }
    }

    private static FileChannel lock(Path data) {
        try {
            Files.createDirectories(data);
            var channel =
                    FileChannel.open(
                            data.resolve(".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new DatabaseRefused(
                        "%s is in use by another Examwright: stop that one, or choose another folder with examwright.data"
                                .formatted(data));
            }
            return channel;
        } catch (IOException e) {
            throw unwritable(data, e);
        } catch (OverlappingFileLockException e) {
            throw new DatabaseRefused("%s is in use by this very process".formatted(data));
        }
    }

    private static DatabaseRefused unwritable(Path data, IOException cause) {
        return new DatabaseRefused(
                "%s cannot be written (%s): make it writable, or choose another folder with examwright.data"
                        .formatted(data, cause.getClass().getSimpleName()));
    }

    private static void refuseOtherVersion(Path data) throws IOException {
        var made = data.resolve(".made");
        var version =
                Files.exists(made)
                        ? data.resolve(Files.readString(made)).resolve("PG_VERSION")
                        : data.resolve("PG_VERSION");
        if (Files.exists(version) && !Files.readString(version).strip().equals(VERSION)) {
            throw new DatabaseRefused(
                    "%s was made by PostgreSQL %s, this is PostgreSQL %s: move the folder away, or carry its data over with pg_upgrade"
                            .formatted(data, Files.readString(version).strip(), VERSION));
        }
    }

    private static void askForPasswords(File cluster) {
        try {
            Files.writeString(
                    cluster.toPath().resolve("pg_hba.conf"),
                    "host all all 127.0.0.1/32 scram-sha-256\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var inside = Files.walk(folder)) {
                for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static DatabaseRefused release(FileChannel lock, DatabaseRefused refused) {
        try {
            lock.close();
        } catch (IOException e) {
            refused.addSuppressed(e);
        }
        return refused;
    }
}
