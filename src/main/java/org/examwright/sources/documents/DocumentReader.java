package org.examwright.sources.documents;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntPredicate;
import org.examwright.sources.reading.MarkedLine;
import org.examwright.sources.reading.MediaKind;

/**
 * Takes the text out of a Word or PDF file in a process of its own, under limits that hold whatever
 * the file does: 512 MiB of memory, and 30 s and 12 s for each 100 KB.
 */
public final class DocumentReader {
    private static final String MEMORY = "-Xmx512m";
    private static final Duration RHYTHM = Duration.ofMillis(500);
    private static final String LAUNCHER =
            "org.springframework.boot.loader.launch.PropertiesLauncher";

    private volatile int percent;

    private DocumentReader() {}

    /**
     * The lines of a document.
     *
     * @param goesOn told twice a second how far it is, 0 to 100; false stops the work
     * @throws CancellationException when that answers false
     */
    public static List<MarkedLine> read(MediaKind kind, byte[] file, IntPredicate goesOn)
            throws UnreadableDocument {
        return read(kind, file, limit(file.length), goesOn);
    }

    static List<MarkedLine> read(MediaKind kind, byte[] file, Duration limit, IntPredicate goesOn)
            throws UnreadableDocument {
        return new DocumentReader().run(kind, file, limit, goesOn);
    }

    private static Duration limit(int bytes) {
        return Duration.ofSeconds(30 + 12L * bytes / 100_000);
    }

    private List<MarkedLine> run(MediaKind kind, byte[] file, Duration limit, IntPredicate goesOn)
            throws UnreadableDocument {
        Process process;
        try {
            process = new ProcessBuilder(command(kind)).redirectError(Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            var sent = task(() -> send(process, file));
            var lines = await(task(() -> receive(process.getInputStream())), limit, goesOn);
            sent.cancel(true);
            return lines;
        } finally {
            process.destroyForcibly();
        }
    }

    private List<MarkedLine> await(
            FutureTask<List<MarkedLine>> lines, Duration limit, IntPredicate goesOn)
            throws UnreadableDocument {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            try {
                return lines.get(RHYTHM.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                if (!goesOn.test(percent)) {
                    throw new CancellationException();
                }
                if (System.nanoTime() > end) {
                    throw new UnreadableDocument(Fault.TOO_SLOW);
                }
            } catch (ExecutionException e) {
                if (e.getCause() instanceof UnreadableDocument fault) {
                    throw fault;
                }
                throw new IllegalStateException("A document's process failed", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Stopped while a document was read", e);
            }
        }
    }

    private static <T> FutureTask<T> task(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofVirtual().start(task);
        return task;
    }

    /** A process that gives up early takes no more; what it said counts. */
    private static boolean send(Process process, byte[] file) {
        try (var input = process.getOutputStream()) {
            input.write(file);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private List<MarkedLine> receive(InputStream stream) throws IOException, UnreadableDocument {
        var lines = new ArrayList<MarkedLine>();
        try (var output = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
            while (true) {
                switch (output.read()) {
                    case DocumentProcess.LINE -> lines.add(line(output));
                    case DocumentProcess.PROGRESS -> percent = output.read();
                    case DocumentProcess.FAULT ->
                            throw new UnreadableDocument(Fault.valueOf(output.readUTF()));
                    case DocumentProcess.END -> {
                        return lines;
                    }
                    // it ran out of memory and ended
                    default -> throw new UnreadableDocument(Fault.EXPANDS);
                }
            }
        }
    }

    private static MarkedLine line(DataInputStream output) throws IOException {
        int mark = output.read();
        boolean furniture = output.readBoolean();
        var bytes = output.readNBytes(output.readInt());
        return new MarkedLine(new String(bytes, StandardCharsets.UTF_8), mark, furniture);
    }

    private static List<String> command(MediaKind kind) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "-Xss4m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path")));
        var own = DocumentProcess.class.getName();
        // the service's jar holds its libraries as jars, which only its own launcher opens
        if (ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null) {
            command.addAll(List.of("-Dloader.main=" + own, LAUNCHER));
        } else {
            command.add(own);
        }
        command.add(kind.name());
        return command;
    }
}
