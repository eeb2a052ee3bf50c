package org.examwright.knowledge.extraction.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineLettersTests {
    @Test
    void countTheEntriesOfOneRow() {
        assertThat(
                        bare(
                                "I. The fleet",
                                "  A. Varn fell",
                                "  B. Kolm fell",
                                "II. The ports",
                                "  A. Harling burnt",
                                "  i) by night",
                                "  ii) by day",
                                "  B. Tessel burnt"))
                .containsExactly(
                        " The fleet",
                        "   Varn fell",
                        "   Kolm fell",
                        " The ports",
                        "   Harling burnt",
                        "   by night",
                        "   by day",
                        "   Tessel burnt");
    }

    @Test
    void leaveTheInitialOfAName() {
        assertThat(bare("B. Holm sailed in 1921", "A. Lund fled", "T. Kiel came back"))
                .containsExactly("B. Holm sailed in 1921", "A. Lund fled", "T. Kiel came back");
    }

    private static List<String> bare(String... lines) {
        OutlineLetters letters = new OutlineLetters(List.of(lines));
        return List.of(lines).stream()
                .map(line -> MarkupTests.bare(line, letters.in(line)))
                .toList();
    }
}
