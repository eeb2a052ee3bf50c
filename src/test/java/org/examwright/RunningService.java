package org.examwright;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The service in a process of its own, on the embedded database, so that it can be killed as a
 * power cut would.
 *
 * @param keys by role, in lower case; those that the first start printed
 */
public record RunningService(Process process, String address, Map<String, String> keys) {
    /** For a JVM that starts fast and has company on its machine. */
    public static final List<String> QUICK =
            List.of("-Xmx700m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final Duration LONGEST_START = Duration.ofSeconds(180);

    /** Starts on this folder and waits until it says where it answers. */
    static RunningService start(Path data, String... arguments) throws Exception {
        return start(data, QUICK, arguments);
    }

    /** The same in a JVM of one's own choice. */
    static RunningService start(Path data, List<String> jvm, String... arguments) throws Exception {
        var log = Files.createTempFile(data.getParent(), "service", ".log");
        var all = new ArrayList<>(List.of("--server.port=0", "--examwright.data=" + data));
        all.addAll(Arrays.asList(arguments));
        return await(launch(log, Map.of(), jvm, all), log);
    }

    /** Only launches a process of the service; what it prints goes to the end of the log. */
    public static Process launch(
            Path log, Map<String, String> environment, List<String> jvm, List<String> arguments)
            throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                withoutTests(System.getProperty("java.class.path")),
                                ExamwrightApplication.class.getName()));
        command.addAll(1, jvm);
        command.addAll(arguments);
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(log.toFile()));
        process.environment().putAll(environment);
        return process.start();
    }

    /** Ends the process at once; nothing of it gets to run any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The service does not die");
        }
    }

    /** Ends the process as an operator would. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The service does not stop");
        }
    }

    Api.Caller as(String key) {
        return new Api.Caller(address, Map.of("Authorization", "Bearer " + key));
    }

    private static RunningService await(Process process, Path log) throws Exception {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            var lines = Files.readAllLines(log);
            var address =
                    lines.stream()
                            .filter(line -> line.startsWith("Examwright answers at "))
                            .findFirst();
            // the line that begins with "Try:" is the last of a first start
            if (address.isPresent() && (keys(lines).isEmpty() || contains(lines, "Try:"))) {
                var url = address.get().substring("Examwright answers at ".length()).strip();
                return new RunningService(
                        process, url.replace("localhost", "127.0.0.1"), keys(lines));
            }
            Thread.sleep(100);
        }
        process.destroyForcibly();
        throw new IOException("The service did not start:\n" + Files.readString(log));
    }

    private static boolean contains(List<String> lines, String start) {
        return lines.stream().anyMatch(line -> line.startsWith(start));
    }

    private static Map<String, String> keys(List<String> lines) {
        return lines.stream()
                .filter(line -> line.matches("(admin|teacher|lms) +exw_.*"))
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private static String withoutTests(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .filter(entry -> !entry.contains("src/test"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
