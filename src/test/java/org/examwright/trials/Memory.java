package org.examwright.trials;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a process takes, in MB.
 *
 * @param heap all objects that somebody holds
 * @param process all that it has in memory, and {@code most} the most that it ever had
 */
record Memory(int heap, int process, int most) {
    private static final Pattern LIVE = Pattern.compile("Total +\\d+ +(\\d+)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern MOST = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int KILO = 1_024;

    static Memory of(long pid) throws IOException, InterruptedException {
        var status = Files.readString(Path.of("/proc/" + pid + "/status"));
        return new Memory(
                sum(LIVE, jcmd(pid, "GC.class_histogram")) / KILO,
                sum(RESIDENT, status),
                sum(MOST, status));
    }

    private static int sum(Pattern figure, String text) {
        return figure.matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)) / KILO)
                .sum();
    }

    private static String jcmd(long pid, String order) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                                Long.toString(pid),
                                order)
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d MB of heap held, %d MB resident, at most %d MB",
                heap,
                process,
                most);
    }
}
