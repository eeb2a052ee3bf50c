package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.examwright.knowledge.Knowledge;
import org.examwright.platform.RoomyThread;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.examwright.sources.reading.MediaKind;
import org.examwright.sources.reading.NotesReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that nobody writes are read and searched in the time that notes may take. */
class HostileNotesTests {
    private static final Knowledge NOTHING =
            new Knowledge(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of());
    private static final int MEBIBYTE = 1024 * 1024;
    private static final Map<String, String> NOTES = new TreeMap<>();

    static {
        NOTES.put("one line", "In 1846 Peel repealed the Corn Laws. ".repeat(25 * MEBIBYTE / 37));
        NOTES.put("lines of one word", words(100_000, "\n", false));
        NOTES.put("lines of one name", words(20_000, "\n", true));
        NOTES.put("lines just short enough", (words(2_000, " ", false) + "\n").repeat(2));
        NOTES.put("names without end", words(4_000, " ", true).replaceAll("(.{9000}) ", "$1\n"));
        NOTES.put("nothing but numbers", numbers(8_000));
        NOTES.put("nothing but years", "1846\n".repeat(20_000));
        NOTES.put("years in one line", ("1846, 1847-8; ".repeat(1_300) + "\n").repeat(1));
        NOTES.put("the same heading", "# Peel\n".repeat(100_000));
        NOTES.put("the same bullet", "- Peel went in 1846\n".repeat(10_000));
        NOTES.put(
                "capitals", ("PEEL REPEALED THE CORN LAWS IN 1846 ".repeat(400) + "\n").repeat(1));
        NOTES.put("commas", (",".repeat(19_000) + "\n").repeat(1));
        NOTES.put("brackets", ("(".repeat(9_000) + ")".repeat(9_000) + "\n").repeat(1));
        NOTES.put("a word without end", ("A" + "a".repeat(18_000) + "\n").repeat(1));
        NOTES.put("hyphens", ("a-B".repeat(6_000) + "\n").repeat(1));
        NOTES.put("short words and hyphens", ("a-B ".repeat(4_500) + "\n").repeat(1));
        NOTES.put("becauses", ("because of ".repeat(1_700) + "\n").repeat(1));
        NOTES.put("nested tags", "<div>".repeat(10_000) + "In 1846 Peel went.");
        NOTES.put("nested lists", "<ul><li>Peel ".repeat(10_000));
        NOTES.put("nested inline tags", "<b><i><a>".repeat(10_000) + "Peel");
        NOTES.put("nested tables", "<table><tr><td>".repeat(5_000) + "Peel");
        NOTES.put("scripts", "<script>var x = '<p>1846';</script>".repeat(20_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one line",
                "lines of one word",
                "lines of one name",
                "lines just short enough",
                "names without end",
                "nothing but numbers",
                "nothing but years",
                "years in one line",
                "the same heading",
                "the same bullet",
                "capitals",
                "commas",
                "brackets",
                "a word without end",
                "hyphens",
                "becauses",
                "nested tags",
                "nested lists",
                "nested inline tags",
                "nested tables",
                "scripts"
            })
    void takeNoMoreThanTheirTime(String name) {
        var notes = Objects.requireNonNull(NOTES.get(name));
        var kind = notes.startsWith("<") ? MediaKind.HTML : MediaKind.TEXT;
        long start = processor();

        var passages = NotesReader.read(notes, kind).passages();
        var text = new SourceText(SourceId.next(), 1, "Notes", passages);
        var found = RoomyThread.call(() -> new Extraction().extract(text, NOTHING, _ -> true));

        var took = Duration.ofNanos(processor() - start);
        // no measure of speed: what ran away took minutes
        assertThat(took).isLessThan(Duration.ofSeconds(60 + 12L * notes.length() / 100_000));
        assertThat(found).isNotNull();
    }

    private static long processor() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }

    private static String words(int count, String between, boolean names) {
        var random = new Random(3);
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int from = text.length();
            for (int j = 0; j < 4 + random.nextInt(5); j++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            if (names) {
                text.setCharAt(from, Character.toUpperCase(text.charAt(from)));
            }
            text.append(between);
        }
        return text.toString();
    }

    private static String numbers(int lines) {
        var random = new Random(5);
        var text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append(random.nextInt(3000)).append(' ').append(random.nextInt(100)).append("%\n");
        }
        return text.toString();
    }
}
