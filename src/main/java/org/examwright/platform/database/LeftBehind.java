package org.examwright.platform.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Stops a postmaster that outlived a service killed with {@code kill -9}: it still holds the data
 * folder, so that no new one can start on it.
 */
final class LeftBehind {
    private LeftBehind() {}

    /** Stops every server of ours that still runs on a folder below {@code data}. */
    static void stop(Path data, Path binaries) throws IOException, InterruptedException {
        try (var found = Files.find(data, 2, (path, _) -> path.endsWith("postmaster.pid"))) {
            for (var pidFile : found.toList()) {
                stopOne(pidFile, binaries);
            }
        }
    }

    private static void stopOne(Path pidFile, Path binaries)
            throws IOException, InterruptedException {
        long pid = pidIn(pidFile);
        var postgres =
                pid <= 0
                        ? Optional.<String>empty()
                        : ProcessHandle.of(pid)
                                .flatMap(process -> process.info().command())
                                .filter(command -> command.startsWith(binaries.toString()));
        if (postgres.isEmpty()) {
            // the number may be anyone's by now
            Files.deleteIfExists(pidFile);
            return;
        }
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        var control = Path.of(postgres.get()).resolveSibling("pg_ctl").toString();
        var folder = String.valueOf(pidFile.getParent());
        command.addAll(List.of(control, "stop", "-D", folder, "-m", "fast", "-w", "-t", "60"));
        var stop =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.DISCARD)
                        .start();
        if (stop.waitFor() != 0) {
            throw new DatabaseRefused(
                    "The PostgreSQL that an earlier run left behind on %s (process %d) does not stop: stop it by hand"
                            .formatted(pidFile.getParent(), pid));
        }
    }

    private static long pidIn(Path pidFile) throws IOException {
        var lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("-?\\d{1,18}")) {
            return 0;
        }
        // negative while initdb's own server runs
        return Math.abs(Long.parseLong(lines.getFirst().strip()));
    }

    /** PostgreSQL's own tools refuse to run as root, so they are run in a user namespace. */
    private static boolean isRoot() throws IOException {
        var self = Path.of("/proc/self");
        return Files.exists(self)
                && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
    }
}
