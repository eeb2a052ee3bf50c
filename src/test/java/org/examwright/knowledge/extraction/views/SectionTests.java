package org.examwright.knowledge.extraction.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Reader;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.junit.jupiter.api.Test;

class SectionTests {
    private static List<Section> sections(String... texts) {
        Reader reader = new Reader();
        List<Line> lines =
                IntStream.range(0, texts.length)
                        .mapToObj(i -> reader.read(i, passage(i, texts[i])))
                        .toList();
        return Section.of(lines);
    }

    private static Passage passage(int at, String text) {
        PassageKind kind = text.startsWith("-") ? PassageKind.TEXT : PassageKind.HEADING;
        return new Passage(UuidV7.next(), at + 1, kind, List.of(), text);
    }

    @Test
    void goOnUnderAHeadingThatIsSaidAgain() {
        assertThat(
                        sections(
                                "Why did the dam break? 1929-33",
                                "- It rained in 1930.",
                                "Why did the dam break? (continued)",
                                "- It was old by 1933."))
                .singleElement()
                .satisfies(section -> assertThat(section.lines()).hasSize(2));
    }

    @Test
    void areTwoWhereTheirYearsDiffer() {
        assertThat(
                        sections(
                                "Successes 1929-33",
                                "- It ran in 1930.",
                                "Successes 1933-39",
                                "- It ran in 1938."))
                .hasSize(2);
    }

    @Test
    void areTwoWhereTheirHeadingsAreNothingButYears() {
        assertThat(
                        sections(
                                "1929-33",
                                "- It ran in 1930.",
                                "1933-39",
                                "- It ran in 1938.",
                                "Summary",
                                "- It ran.",
                                "Notes",
                                "- It ran."))
                .hasSize(4);
    }
}
