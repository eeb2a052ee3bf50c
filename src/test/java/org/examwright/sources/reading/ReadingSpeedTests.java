package org.examwright.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reading takes time in proportion to the length, whatever the text. Measured in processor time.
 */
class ReadingSpeedTests {

    @Test
    void readsTenMegabytesInSeconds() {
        var block =
                "Heading of a block\n"
                        + "• A bullet on the year 1846 and what came of it.\n"
                        + "\t- deeper: Peel, 12 of 85\n"
                        + "A line that says something in a sentence.\n\n";
        var text = block.repeat(10_000_000 / block.length());

        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        var passages = NotesReader.read(text, MediaKind.TEXT).passages();

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofSeconds(20));
        assertThat(passages).hasSizeGreaterThan(200_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a",
                "#",
                "1 ",
                "1.",
                "a.",
                "-",
                "•",
                "[",
                "**",
                "by ",
                "see ",
                "(",
                "the ",
                "\t",
                "a@",
                "«",
                "Q: ",
                "| ",
                "<ul><li>",
                "<b>",
                "1 of 2 "
            })
    void isNotHeldUpByEndlessRepeats(String piece) {
        var line = piece.repeat(19_000 / piece.length());
        var text = (line + "\n").repeat(10);
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();

        for (var kind : List.of(MediaKind.TEXT, MediaKind.MARKDOWN, MediaKind.HTML)) {
            assertThat(NotesReader.read(text, kind).text()).isNotNull();
        }

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofSeconds(5));
    }
}
