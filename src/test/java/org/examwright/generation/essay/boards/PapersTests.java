package org.examwright.generation.essay.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.examwright.knowledge.Topic.Specification;
import org.examwright.questions.MarkScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PapersTests {
    @ParameterizedTest(name = "{0} {1} sets {2}: {3} marks")
    @CsvSource({
        "EDEXCEL, 9HI0/1E, E1, 20, 1917, 1930",
        "EDEXCEL, 9HI0/1E, E28, 20, 1917, 1985",
        "AQA, 7042/1H, E14, 25, 1917, 1950",
        "AQA, 7042/2N, E29, 25, 1928, 1941",
        "AQA, 7041/2N, E15, 25, 1917, 1924",
        "OCR, Y219, E19, 10, 1917, 1924",
        "OCR, Y219, E4, 20, 1917, 1924",
        "IB, Paper 3, E25, 15, 1924, 1964",
        "EDEXCEL, 1HI0/30, E21, 12, 1928, 1929",
        "AQA, 8145/1B, E20, 12, 1928, 1929",
        "CAMBRIDGE, 0470, E22, 10, 1928, 1929",
        "EDEXCEL, 4HI1, E11, 16, 1928, 1932",
    })
    void setWhatTheirBoardsSet(
            String board, String paper, String pattern, int marks, int first, int last) {
        var place = new Specification(board, paper, null);

        Setting setting = Papers.of(pattern, List.of(place), first, last);

        assertThat(setting.specification()).containsExactly(place);
        assertThat(setting.marks()).isEqualTo(marks);
        isALadder(setting.levels(), marks);
    }

    @ParameterizedTest
    @CsvSource({"E30, 20", "E31, 30", "E32, 30", "E11, 20", "E22, 10"})
    void lendTheirFormToOtherYears(String pattern, int marks) {
        Setting setting = Papers.of(pattern, List.of(), 1485, 1509);

        assertThat(setting.specification()).isEmpty();
        assertThat(setting.marks()).isEqualTo(marks);
        isALadder(setting.levels(), marks);
    }

    @Test
    void setNothingThatNoBoardAsks() {
        assertThatIllegalStateException().isThrownBy(() -> Papers.of("E99", List.of(), 1, 2));
    }

    /** From the top down, every mark in one level, each told in words of its own. */
    private static void isALadder(List<MarkScheme.Level> levels, int marks) {
        int next = marks;
        for (MarkScheme.Level level : levels) {
            assertThat(level.to()).isEqualTo(next);
            assertThat(level.from()).isBetween(1, level.to());
            next = level.from() - 1;
        }
        assertThat(next).isZero();
        assertThat(levels).extracting(MarkScheme.Level::descriptor).doesNotHaveDuplicates();
    }
}
