package org.examwright.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {
    private static final int ROWS_BEFORE_THE_KILL = 50;

    @Test
    void losesNoAcknowledgedRowWhenTheServiceIsKilledTwice(@TempDir Path folder) throws Exception {
        var data = folder.resolve("data");
        int acknowledged = 0;
        for (int kill = 1; kill <= 2; kill++) {
            acknowledged = Math.max(acknowledged, insertUntilKilled(data));
        }

        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(acknowledged).isGreaterThanOrEqualTo(2 * ROWS_BEFORE_THE_KILL);
            assertThat(count(database)).isGreaterThanOrEqualTo(acknowledged);
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
            assertThat(setting(database, "server_version")).startsWith(EmbeddedDatabase.VERSION);
        }
    }

    @Test
    void refusesAFolderThatIsInUse(@TempDir Path folder) throws IOException {
        try (var first = EmbeddedDatabase.start(folder)) {
            assertThat(first.url()).contains("127.0.0.1");
            assertRefused(folder, "is in use");
        }
    }

    @Test
    void refusesTheDataOfAnotherPostgresqlVersion(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("postgresql-old"));
        Files.writeString(folder.resolve("postgresql-old/PG_VERSION"), "16\n");
        Files.writeString(folder.resolve(".made"), "postgresql-old");

        assertRefused(folder, "was made by PostgreSQL 16");
    }

    @Test
    void refusesAFolderThatCannotBeWritten(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("data"), "not a folder");

        assertRefused(file, "cannot be written");
        assertRefused(Path.of("/proc/examwright"), "cannot be written");
    }

    @Test
    void leavesAForeignProcessAloneWhoseNumberAStalePidFileNames(@TempDir Path folder)
            throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(count(database)).isZero();
        }
        var cluster = folder.resolve(Files.readString(folder.resolve(".made")));
        var foreign = new ProcessBuilder("sleep", "60").start();
        Files.writeString(cluster.resolve("postmaster.pid"), foreign.pid() + "\n");

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(count(database)).isZero();
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void beginsAnewWhereTheFirstStartWasCutOff(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("bin/PG-half"));
        Files.writeString(folder.resolve("bin/PG-half/postgres"), "half unpacked");
        Files.writeString(folder.resolve(".secret"), "half");

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(database.password()).hasSizeGreaterThan(60);
        }
    }

    /** Starts a service of rows in a process of its own and kills it after enough of them. */
    private static int insertUntilKilled(Path data) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                List.of(
                                        java,
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        RowWriter.class.getName(),
                                        data.toString()))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        int last = 0;
        try (BufferedReader out = process.inputReader()) {
            int seen = 0;
            String line = out.readLine();
            while (line != null && seen < ROWS_BEFORE_THE_KILL) {
                if (line.startsWith("row ")) {
                    last = Integer.parseInt(line.substring(4));
                    seen++;
                }
                line = out.readLine();
            }
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        return last;
    }

    private static void assertRefused(Path folder, String words) {
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> EmbeddedDatabase.start(folder))
                .withMessageContaining(words)
                .satisfies(refused -> assertThat(refused.getMessage()).hasLineCount(1));
    }

    private static int count(EmbeddedDatabase database) {
        try {
            return Integer.parseInt(one(database, "select count(*) from kept"));
        } catch (SQLException e) {
            return 0;
        }
    }

    private static String setting(EmbeddedDatabase database, String name) throws SQLException {
        return one(database, "show " + name);
    }

    private static String one(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), "postgres", database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
