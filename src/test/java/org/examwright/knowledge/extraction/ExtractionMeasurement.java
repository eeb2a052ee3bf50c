package org.examwright.knowledge.extraction;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.examwright.knowledge.Knowledge;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.examwright.sources.reading.MediaKind;
import org.examwright.sources.reading.NotesReader;

/**
 * Measures reading and extraction without the database, in processor time of the whole process:
 * {@code mvn test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.examwright.knowledge.extraction.ExtractionMeasurement -Dexec.args="100 100
 * 1000 10000"}, in thousands of characters. The first row warms up and is shown all the same.
 */
public final class ExtractionMeasurement {
    private static final Knowledge NOTHING =
            new Knowledge(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of());

    private ExtractionMeasurement() {}

    public static void main(String[] thousands) {
        var notes = new VariedNotes(1917);
        var extraction = new Extraction();
        System.out.println("kchars  reading s  extraction s  s per 100k  peak MiB  facts");
        for (var size : Arrays.stream(thousands).mapToInt(Integer::parseInt).toArray()) {
            measure(notes.text(size * 1000), extraction);
        }
    }

    private static void measure(String notes, Extraction extraction) {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        double start = processor();
        var passages = NotesReader.read(notes, MediaKind.TEXT).passages();
        double read = processor();
        var text = new SourceText(SourceId.next(), 1, "Notes", passages);
        var found = extraction.extract(text, NOTHING, _ -> true);
        double end = processor();
        long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                Locale.ROOT,
                "%6d  %9.2f  %12.2f  %10.2f  %8d  %d events, %d actors, %d statements%n",
                notes.length() / 1000,
                read - start,
                end - read,
                (end - start) / notes.length() * 100_000,
                peak >> 20,
                found.events().size(),
                found.actors().size(),
                found.statements().size());
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static double processor() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
